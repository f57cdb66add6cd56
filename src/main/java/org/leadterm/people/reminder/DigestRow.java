package org.leadterm.people.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** One digest, for one person and period. Whose sending was cut short may have gone out, and is not sent again. */
@Entity
@Table(name = "reminder_digest")
class DigestRow {
    static final int MOST_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(10);

    /** How far it is. */
    enum State {
        SENDING, SENT, EMPTY, FAILED
    }

    @Id
    private String id;
    @Column(name = "account_id")
    private String account;
    private String period;
    @Enumerated(EnumType.STRING)
    private State state;
    private int items;
    private int tries;
    @Convert(converter = UtcInstant.class)
    @Column(name = "next_try_at")
    private Instant nextTryAt;
    private String failure;
    @Convert(converter = UtcInstant.class)
    @Column(name = "made_at")
    private Instant madeAt;
    @Convert(converter = UtcInstant.class)
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected DigestRow() {
    }

    void sent(int number, Instant now) {
        state = number == 0 ? State.EMPTY : State.SENT;
        items = number;
        nextTryAt = null;
        failure = "";
        endedAt = now;
    }

    /** Tried again after ten minutes, then after twice as long each time, five times in all. */
    void failed(int number, String why, Instant now) {
        state = State.FAILED;
        items = number;
        failure = why.length() <= 500 ? why : why.substring(0, 499) + "…";
        nextTryAt = tries >= MOST_TRIES ? null : now.plus(FIRST_WAIT.multipliedBy(1L << tries - 1));
        endedAt = now;
    }

    PersonId account() {
        return new PersonId(account);
    }

    String id() {
        return id;
    }

    SentDigest sent() {
        return new SentDigest(period, state.name(), items, madeAt);
    }

    String failure() {
        return failure;
    }

    Instant endedAt() {
        return endedAt;
    }

    boolean isGivenUp() {
        return nextTryAt == null;
    }
}
