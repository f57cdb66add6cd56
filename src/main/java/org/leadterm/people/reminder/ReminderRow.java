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
import java.util.Optional;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** What somebody chose. Another address has to be confirmed anew; only the hash of the code that was sent there is kept. */
@Entity
@Table(name = "reminder_choice")
class ReminderRow {
    private static final String CONFIRMED = "";
    private static final Duration CODE_IS_GOOD_FOR = Duration.ofDays(3);
    @Id
    @Column(name = "account_id")
    private String account;
    private String email;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    @Column(name = "confirm_hash")
    private String confirmHash;
    @Convert(converter = UtcInstant.class)
    @Column(name = "asked_at")
    private Instant askedAt;
    @Convert(converter = UtcInstant.class)
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Version
    private long version;

    protected ReminderRow() {
    }

    ReminderRow(PersonId account, EmailAddress email, Frequency frequency) {
        this.account = account.text();
        this.email = email.text();
        this.frequency = frequency;
        this.confirmHash = CONFIRMED;
        this.askedAt = Instant.EPOCH;
    }

    void choose(EmailAddress other, Frequency often) {
        if (!other.text().equals(email)) {
            email = other.text();
            confirmedAt = null;
        }
        frequency = often;
    }

    /** A mail goes to the address on somebody's wish. */
    void asked(String hash, Instant now) {
        confirmHash = hash;
        askedAt = now;
    }

    boolean confirm(String hash, Instant now) {
        if (!confirmHash.equals(hash) || now.isAfter(askedAt.plus(CODE_IS_GOOD_FOR))) {
            return false;
        }
        confirmHash = CONFIRMED;
        confirmedAt = now;
        return true;
    }

    Instant askedAt() {
        return askedAt;
    }

    PersonId account() {
        return new PersonId(account);
    }

    Reminder reminder() {
        return new Reminder(Optional.of(new EmailAddress(email)), confirmedAt != null, frequency);
    }
}
