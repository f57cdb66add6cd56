package org.leadterm.people.token;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** What an open coding desk calls the API with. It lives as long as a session would: an hour without use, twelve in all. */
@Entity
@Table(name = "desk_pass")
class DeskPass {
    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration NOTE_USE_EVERY = Duration.ofMinutes(1);
    @Id
    @Column(name = "secret_hash")
    private String secretHash;
    @Column(name = "account_id")
    private String accountId;
    private int epoch;
    @Convert(converter = UtcInstant.class)
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Convert(converter = UtcInstant.class)
    @Column(name = "last_used_at")
    private Instant lastUsedAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected DeskPass() {
    }

    DeskPass(TokenSecret secret, PersonId owner, int epoch, Instant now) {
        this.secretHash = secret.hash();
        this.accountId = owner.text();
        this.epoch = epoch;
        this.issuedAt = now;
        this.lastUsedAt = now;
    }

    boolean isGood(Instant now) {
        return now.isBefore(issuedAt.plus(LONGEST)) && now.isBefore(lastUsedAt.plus(IDLE));
    }

    /** Whether the account was neither disabled nor given a new password since. */
    boolean isStillGood(int currentEpoch) {
        return epoch >= currentEpoch;
    }

    boolean isUseWorthNoting(Instant now) {
        return !now.isBefore(lastUsedAt.plus(NOTE_USE_EVERY));
    }

    String secretHash() {
        return secretHash;
    }

    PersonId owner() {
        return new PersonId(accountId);
    }
}
