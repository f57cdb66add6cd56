package org.leadterm.people.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.account.Persons;

/** The traces that readers of other people's records leave. */
@ApplicationScoped
public class Traces {
    public static final int MAX_WHAT = 200;
    private static final ZoneId UK = ZoneId.of("Europe/London");
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final CurrentPerson current;
    private final Persons persons;
    private final Clock clock;

    protected Traces() {
        this(null, null, null);
    }

    @Inject
    public Traces(CurrentPerson current, Persons persons, Clock clock) {
        this.current = current;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * The caller opens this person's record. Says nothing when it is the caller's own. The same reader, person and text leave one
     * trace a day, by one statement whatever is stored; two servers at once leave one too.
     *
     * @param what in words for the person whose record it is, without anything that is secret from them
     */
    @Transactional
    public void opened(PersonId whose, String what) {
        Person reader = current.get();
        if (reader.id().equals(whose)) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String text = what.length() <= MAX_WHAT ? what : what.substring(0, MAX_WHAT - 1) + "…";
        entities.createNativeQuery("insert ignore into record_trace (id, person_id, reader_id, what, opened_at, version) values (?, ?, ?, ?, ?, 1)")
                .setParameter(1, id(reader.id(), whose, text, now)).setParameter(2, whose.text()).setParameter(3, reader.id().text())
                .setParameter(4, text).setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
    }

    /** Who opened the caller's record, the latest first. */
    @Transactional
    public List<Trace> mine(int limit) {
        return of(current.get().id(), limit);
    }

    /** Who opened a person's record, for features that have checked the caller's rights themselves. */
    @Transactional
    public List<Trace> of(PersonId person, int limit) {
        List<TraceRow> rows = entities.createQuery("select t from TraceRow t where t.person = :person order by t.at desc, t.id", TraceRow.class)
                .setParameter("person", person.text()).setMaxResults(limit).getResultList();
        Map<PersonId, Person> readers = persons.all(rows.stream().map(TraceRow::reader).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return rows.stream().filter(row -> readers.containsKey(row.reader())).map(row -> row.by(readers.get(row.reader()))).toList();
    }

    private static String id(PersonId reader, PersonId whose, String what, Instant now) {
        String all = reader + "\n" + whose + "\n" + now.atZone(UK).toLocalDate() + "\n" + what;
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
