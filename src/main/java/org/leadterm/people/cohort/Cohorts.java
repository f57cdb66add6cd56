package org.leadterm.people.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.Persons;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/**
 * Cohorts as their keepers see and change them: a cohort's own tutors, and administrators all of them. Its members see that
 * there is one and who its tutors are.
 */
@ApplicationScoped
public class Cohorts {
    private final CohortRows rows;
    private final Persons persons;
    private final CohortsRead read;
    private final CurrentPerson current;
    private final AuditTrail trail;
    private final Clock clock;

    protected Cohorts() {
        this(null, null, null, null, null);
    }

    @Inject
    Cohorts(CohortRows rows, Persons persons, CurrentPerson current, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.read = new CohortsRead(rows, persons);
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those the caller may see, archived ones too, in the order of their names. */
    @Transactional
    public List<CohortEntry> all() {
        Person caller = current.get();
        return read.entries(caller.is(Role.ADMINISTRATOR) ? rows.all() : rows.of(caller.id(), List.of(Part.values())));
    }

    /** Empty when there is none, or it is not the caller's to see. */
    @Transactional
    public Optional<Cohort> find(CohortId id) {
        Person caller = current.get();
        return rows.find(id).map(read::cohort).flatMap(cohort -> cohort.seenBy(caller));
    }

    /** Whether the caller may change this cohort and see all its members. */
    @Transactional
    public boolean isKeptByCaller(CohortId id) {
        return keeps(current.get(), id);
    }

    /** A new cohort; a tutor who makes one is its first tutor. */
    @Transactional
    public Cohort create(CohortName name) {
        Person by = current.require(Role.TUTOR);
        CohortRow cohort = new CohortRow(name, clock.instant());
        rows.store(cohort);
        if (by.roles().contains(Role.TUTOR)) {
            rows.add(List.of(new Enrolment(cohort.id(), by.id(), Part.TUTOR, clock.instant())));
        }
        trail.record(deed(by, "create", cohort).changing("", name.text()));
        return read.cohort(cohort);
    }

    @Transactional
    public void rename(CohortId id, CohortName name) {
        CohortRow cohort = open(id);
        String before = cohort.name().text();
        if (!before.equals(name.text())) {
            cohort.rename(name);
            rows.store(cohort);
            trail.record(deed(current.get(), "rename", cohort).changing(before, name.text()));
        }
    }

    /** Puts it away: it stays as it is, with all its results. */
    @Transactional
    public void archive(CohortId id, String why) {
        put(id, CohortRow::archive, "archive", why);
    }

    @Transactional
    public void takeOut(CohortId id, String why) {
        put(id, CohortRow::takeOut, "unarchive", why);
    }

    /** Makes somebody a member; once is enough. */
    @Transactional
    public void enrol(CohortId id, PersonName name) {
        add(id, read.candidate(name), Part.MEMBER);
    }

    /** @throws UnknownPerson when nobody of that name is a member */
    @Transactional
    public void remove(CohortId id, PersonName name) {
        take(id, name, Part.MEMBER);
    }

    @Transactional
    public void giveTutor(CohortId id, PersonName name) {
        Person tutor = read.enabled(name);
        if (!tutor.is(Role.TUTOR)) {
            throw new PersonRefused("name", name + " is not a tutor.");
        }
        add(id, tutor, Part.TUTOR);
    }

    /** @throws UnknownPerson when nobody of that name is a tutor of it */
    @Transactional
    public void takeTutor(CohortId id, PersonName name) {
        take(id, name, Part.TUTOR);
    }

    /** In the order of their names. Asks nobody's rights: for features that have. */
    @Transactional
    public List<Person> members(CohortId id) {
        return read.people(rows.enrolments(id), Part.MEMBER);
    }

    /** The cohorts in which somebody is a member. Asks nobody's rights. */
    @Transactional
    public List<CohortEntry> of(PersonId member) {
        return read.entries(rows.of(member, List.of(Part.MEMBER)));
    }

    /** Everybody who is a member of a cohort that somebody teaches. Asks nobody's rights. */
    @Transactional
    public Set<PersonId> taught(PersonId tutor) {
        return rows.taught(tutor);
    }

    /** The cohorts that somebody teaches. Asks nobody's rights. */
    @Transactional
    public List<CohortId> taughtBy(PersonId tutor) {
        return rows.of(tutor, List.of(Part.TUTOR)).stream().map(CohortRow::id).toList();
    }

    /** Asks nobody's rights. */
    @Transactional
    public boolean isTutor(PersonId person, CohortId id) {
        return rows.has(id, person, Part.TUTOR);
    }

    private boolean keeps(Person person, CohortId id) {
        return person.is(Role.ADMINISTRATOR) || person.is(Role.TUTOR) && isTutor(person.id(), id);
    }

    private CohortRow kept(CohortId id) {
        Person caller = current.require(Role.TUTOR);
        CohortRow cohort = rows.lock(id).orElseThrow(() -> new UnknownCohort(id.text()));
        if (!keeps(caller, id)) {
            throw new UnknownCohort(id.text());
        }
        return cohort;
    }

    /** The cohort, which the caller must keep, and which takes changes; others who change it wait. */
    CohortRow open(CohortId id) {
        CohortRow cohort = kept(id);
        if (cohort.isArchived()) {
            throw new CohortArchived(cohort.name());
        }
        return cohort;
    }

    private void put(CohortId id, Consumer<CohortRow> change, String action, String why) {
        CohortRow cohort = kept(id);
        boolean before = cohort.isArchived();
        change.accept(cohort);
        if (cohort.isArchived() != before) {
            rows.store(cohort);
            trail.record(deed(current.get(), action, cohort).changing(state(before), state(!before)).because(why));
        }
    }

    private void add(CohortId id, Person person, Part part) {
        CohortRow cohort = open(id);
        if (!rows.has(id, person.id(), part)) {
            rows.add(List.of(new Enrolment(id, person.id(), part, clock.instant())));
            trail.record(deed(current.get(), "add-" + part.text(), cohort).changing("", person.name().text()));
        }
    }

    /** Makes people members who are none yet. */
    void enrolAll(CohortId id, List<PersonId> people) {
        CohortRow cohort = open(id);
        rows.add(people.stream().map(person -> new Enrolment(id, person, Part.MEMBER, clock.instant())).toList());
        String by = current.get().name().text();
        trail.record(persons.all(people).stream().map(person -> Deed.of(by, "cohort.add-member", subject(cohort))
                .changing("", person.name().text())).toList());
    }

    private void take(CohortId id, PersonName name, Part part) {
        CohortRow cohort = open(id);
        PersonId person = persons.named(name).map(found -> found.person().id()).filter(found -> rows.has(id, found, part))
                .orElseThrow(() -> new UnknownPerson(name.text()));
        rows.remove(id, person, part);
        trail.record(deed(current.get(), "remove-" + part.text(), cohort).changing(name.text(), ""));
    }

    private static String state(boolean archived) {
        return archived ? "archived" : "open";
    }

    private static Deed deed(Person by, String action, CohortRow cohort) {
        return Deed.of(by.name().text(), "cohort." + action, subject(cohort));
    }

    private static String subject(CohortRow cohort) {
        return "cohort " + cohort.id() + " " + cohort.name();
    }
}
