package org.leadterm.people.token;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.leadterm.people.PersonId;
import org.leadterm.people.TimeOrderedId;
import org.leadterm.people.UtcInstant;

/** A token is made, used, and revoked once for all. Only the hash of its secret is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {
    /** Precise enough for people, and seldom enough to cost nothing. */
    private static final Duration NOTE_USE_EVERY = Duration.ofMinutes(1);
    @Id
    private String id;
    @Column(name = "account_id")
    private String accountId;
    private String name;
    @Column(name = "secret_hash")
    private String secretHash;
    private boolean bootstrap;
    @Convert(converter = UtcInstant.class)
    @Column(name = "created_at")
    private Instant createdAt;
    @Convert(converter = UtcInstant.class)
    @Column(name = "last_used_at")
    private Instant lastUsedAt;
    @Convert(converter = UtcInstant.class)
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Version
    private long version;

    protected ApiToken() {
    }

    private ApiToken(PersonId owner, String name, TokenSecret secret, Instant now) {
        this.id = TimeOrderedId.next(now);
        this.accountId = owner.text();
        this.name = name;
        this.secretHash = secret.hash();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    static ApiToken issue(PersonId owner, String name, TokenSecret secret, Instant now) {
        return new ApiToken(owner, name, secret, now);
    }

    static ApiToken issueBootstrap(PersonId owner, TokenSecret secret, Instant now) {
        ApiToken token = new ApiToken(owner, "Bootstrap token", secret, now);
        token.bootstrap = true;
        return token;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** A bootstrap token that is set again is good again. */
    void restore(PersonId owner) {
        accountId = owner.text();
        bootstrap = true;
        revokedAt = null;
    }

    boolean isBootstrap() {
        return bootstrap;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isUseWorthNoting(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTE_USE_EVERY));
    }

    String id() {
        return id;
    }

    String secretHash() {
        return secretHash;
    }

    PersonId owner() {
        return new PersonId(accountId);
    }

    TokenEntry entry() {
        return new TokenEntry(id, name, createdAt, Optional.ofNullable(lastUsedAt));
    }
}
