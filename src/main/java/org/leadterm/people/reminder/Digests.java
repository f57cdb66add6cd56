package org.leadterm.people.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.account.Persons;

/**
 * The digests that have been sent or are to be. Each is claimed by one statement that only one server's can be, before it is sent:
 * none is sent twice, whatever restarts.
 */
@ApplicationScoped
public class Digests {
    private static final int SHOWN = 20;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final Persons persons;
    private final CurrentPerson current;
    private final Clock clock;

    protected Digests() {
        this(null, null, null);
    }

    @Inject
    Digests(Persons persons, CurrentPerson current, Clock clock) {
        this.persons = persons;
        this.current = current;
        this.clock = clock;
    }

    /** Who is to get one now: enabled, no demo, with a confirmed address, and without a digest of the period or with one to be tried again. */
    @Transactional
    List<PersonId> open(int most) {
        Instant now = now();
        List<PersonId> open = new ArrayList<>();
        for (Frequency often : Frequency.values()) {
            often.period(now).ifPresent(period -> entities.createQuery("""
                    select r.account from ReminderRow r, Account a
                    where a.id = r.account and a.disabled = false and a.demo = false and r.confirmedAt is not null and r.frequency = :often
                    and not exists (select d.id from DigestRow d where d.account = r.account and d.period = :period
                        and (d.state <> :failed or d.nextTryAt is null or d.nextTryAt > :now))
                    order by r.account""", String.class)
                    .setParameter("often", often).setParameter("period", period).setParameter("failed", DigestRow.State.FAILED)
                    .setParameter("now", now).setMaxResults(most).getResultStream().map(PersonId::new).forEach(open::add));
        }
        return open;
    }

    /** Makes the digest of a person's period this server's to send; empty when another has it. */
    @Transactional
    Optional<Digest> claim(PersonId id) {
        Instant now = now();
        ReminderRow choice = entities.find(ReminderRow.class, id.text());
        Optional<Person> person = persons.find(id);
        if (choice == null || person.isEmpty() || !choice.reminder().confirmed()) {
            return Optional.empty();
        }
        Reminder reminder = choice.reminder();
        return reminder.frequency().period(now).filter(period -> claim(id, period, now) == 1)
                .map(period -> new Digest(key(id, period), person.get(), reminder.email().orElseThrow(), reminder.frequency()));
    }

    private int claim(PersonId id, String period, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        int fresh = entities.createNativeQuery("insert ignore into reminder_digest"
                        + " (id, account_id, period, state, items, tries, failure, made_at, version) values (?, ?, ?, 'SENDING', 0, 1, '', ?, 1)")
                .setParameter(1, key(id, period)).setParameter(2, id.text()).setParameter(3, period).setParameter(4, at).executeUpdate();
        return fresh == 1 ? 1 : entities.createNativeQuery("update reminder_digest set state = 'SENDING', tries = tries + 1, version = version + 1"
                + " where id = ? and state = 'FAILED' and next_try_at <= ?").setParameter(1, key(id, period)).setParameter(2, at).executeUpdate();
    }

    /** @param items how many things were in it; none, and nothing was sent */
    @Transactional
    void sent(Digest digest, int items) {
        entities.find(DigestRow.class, digest.id()).sent(items, now());
    }

    @Transactional
    void failed(Digest digest, int items, String why) {
        entities.find(DigestRow.class, digest.id()).failed(items, why, now());
    }

    /** What the mail server did not take, the latest first, for administrators. */
    @Transactional
    public List<FailedDigest> failures() {
        current.require(Role.ADMINISTRATOR);
        List<DigestRow> rows = entities.createQuery("select d from DigestRow d where d.state = :failed order by d.endedAt desc, d.id", DigestRow.class)
                .setParameter("failed", DigestRow.State.FAILED).setMaxResults(SHOWN).getResultList();
        Map<PersonId, Person> people = persons.all(rows.stream().map(DigestRow::account).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return rows.stream().flatMap(row -> Stream.ofNullable(people.get(row.account()))
                .map(person -> new FailedDigest(person, row.failure(), row.endedAt(), row.isGivenUp()))).toList();
    }

    private static String key(PersonId id, String period) {
        return id + ":" + period;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
