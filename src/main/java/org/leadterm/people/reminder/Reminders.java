package org.leadterm.people.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.account.Accounts;

/** How people want to be reminded: everyone chooses for themselves, and an address counts once it is confirmed. */
@ApplicationScoped
public class Reminders {
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final CurrentPerson current;
    private final Accounts accounts;
    private final Clock clock;

    protected Reminders() {
        this(null, null, null);
    }

    @Inject
    Reminders(CurrentPerson current, Accounts accounts, Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public Reminder mine() {
        return of(current.get().id());
    }

    /** Asks nobody's rights. */
    @Transactional
    public Reminder of(PersonId person) {
        return row(person).map(ReminderRow::reminder).orElse(Reminder.NONE);
    }

    /**
     * The caller's choice. Without an address nothing is kept.
     *
     * @throws PersonRefused when the address is none, or missing for mails that are wanted
     * @throws NotAllowed    for a demo account, whose mails anybody could ask for
     */
    @Transactional
    public Reminder choose(String email, Frequency frequency) {
        Person person = current.get();
        if (accounts.find(person.name()).filter(AccountEntry::demo).isPresent()) {
            throw new NotAllowed("Demo accounts get no mail.");
        }
        if (email.isBlank()) {
            if (frequency != Frequency.NEVER) {
                throw new PersonRefused("email", "Say where the mails are to go.");
            }
            forget(person.id());
            return Reminder.NONE;
        }
        EmailAddress address = EmailAddress.parse(email).orElseThrow(() -> new PersonRefused("email", EmailAddress.RULE));
        ReminderRow row = row(person.id()).orElseGet(() -> new ReminderRow(person.id(), address, frequency));
        row.choose(address, frequency);
        entities.persist(row);
        return row.reminder();
    }

    /**
     * A code to be sent to the caller's address.
     *
     * @throws PersonRefused when there is no address, or the last mail was asked for less than a minute ago
     */
    @Transactional
    String code() {
        ReminderRow row = row(current.get().id()).orElseThrow(() -> new PersonRefused("email", "There is no e-mail address yet."));
        Instant now = now();
        if (now.isBefore(row.askedAt().plus(BETWEEN_MAILS))) {
            throw new PersonRefused("email", "A mail was sent less than a minute ago. Wait a moment, and look among unwanted mail too.");
        }
        byte[] random = new byte[20];
        RANDOM.nextBytes(random);
        String code = HexFormat.of().formatHex(random);
        row.asked(hash(code), now);
        return code;
    }

    /** Whether the code was the one that was sent to the caller's address in the last three days; it is then confirmed. */
    @Transactional
    public boolean confirm(String code) {
        return row(current.get().id()).filter(row -> row.confirm(hash(code), now())).isPresent();
    }

    /** Asks nobody's rights. */
    @Transactional
    void forget(PersonId person) {
        row(person).ifPresent(entities::remove);
    }

    private Optional<ReminderRow> row(PersonId person) {
        return Optional.ofNullable(entities.find(ReminderRow.class, person.text()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String hash(String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
