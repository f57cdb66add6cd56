package org.leadterm.progress.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.Persons;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.UnknownCohort;

/** Whose work the caller may review. */
@ApplicationScoped
class Reviewables {
    /** More names than these are typed without suggestions. */
    static final int MOST_NAMES = 200;
    private final Cohorts cohorts;
    private final Persons persons;
    private final CurrentPerson caller;

    @Inject
    Reviewables(Cohorts cohorts, Persons persons, CurrentPerson caller) {
        this.cohorts = cohorts;
        this.persons = persons;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected Reviewables() {
        this(null, null, null);
    }

    /** Whether the caller may review others. */
    @Transactional
    public boolean isKeeper() {
        return caller.get().is(Role.TUTOR);
    }

    /** The cohorts that the caller keeps. */
    @Transactional
    public List<CohortEntry> cohorts() {
        return isKeeper() ? cohorts.all().stream().filter(each -> cohorts.isKeptByCaller(each.id())).toList() : List.of();
    }

    /** The members to suggest by name: of one cohort, or of all that the caller teaches. */
    @Transactional
    public List<Person> members(Optional<CohortId> cohort) {
        if (!isKeeper()) {
            return List.of();
        }
        List<Person> members = cohort.isPresent() ? cohort.filter(cohorts::isKeptByCaller).map(cohorts::members).orElse(List.of())
                : persons.all(cohorts.taught(caller.get().id()));
        return members.stream().limit(MOST_NAMES).toList();
    }

    /**
     * What a filter asks for.
     *
     * @throws UnknownPerson when that person is not the caller's to review
     * @throws UnknownCohort when that cohort is not
     */
    Whose whose(Filter filter) {
        Person me = caller.get();
        if (!me.is(Role.TUTOR) || filter.person().filter(me.name()::equals).isPresent()) {
            return new Whose(true, Optional.empty(), Optional.of(List.of(me.id())), person(me));
        }
        Optional<Cohort> cohort = filter.cohort().map(this::kept);
        return filter.person().map(name -> one(name, me, cohort)).orElseGet(() -> several(me, cohort));
    }

    private Whose one(PersonName name, Person me, Optional<Cohort> cohort) {
        Person person = persons.named(name).map(found -> found.person()).orElseThrow(() -> new UnknownPerson(name.text()));
        boolean readable = cohort.map(each -> each.members().stream().anyMatch(member -> member.id().equals(person.id())))
                .orElseGet(() -> me.roles().contains(Role.ADMINISTRATOR) || cohorts.taught(me.id()).contains(person.id()));
        if (!readable) {
            throw new UnknownPerson(name.text());
        }
        return new Whose(false, Optional.of(person.id()), Optional.of(List.of(person.id())), person(person));
    }

    private Whose several(Person me, Optional<Cohort> cohort) {
        if (cohort.isEmpty() && me.roles().contains(Role.ADMINISTRATOR)) {
            return new Whose(false, Optional.empty(), Optional.empty(), "Everybody" + besides(me, List.of(me.id())));
        }
        Collection<PersonId> people = cohort.<Collection<PersonId>>map(each -> each.members().stream().map(Person::id).toList())
                .orElseGet(() -> cohorts.taught(me.id()));
        return new Whose(false, Optional.empty(), Optional.of(people),
                cohort.map(Reviewables::called).orElse("All members of your cohorts") + besides(me, people));
    }

    private Cohort kept(CohortId id) {
        return Optional.of(id).filter(cohorts::isKeptByCaller).flatMap(cohorts::find).orElseThrow(() -> new UnknownCohort(id.text()));
    }

    private static String besides(Person me, Collection<PersonId> people) {
        return people.contains(me.id()) && me.is(Role.TRAINEE, Role.CODER) ? ", without " + me.displayName() + "'s own work" : "";
    }

    /** {@code Cohort 2026 B}; one that is called a cohort anyway is not called so twice. */
    private static String called(Cohort cohort) {
        String name = cohort.name().toString();
        return name.toLowerCase(Locale.UK).contains("cohort") ? name : "Cohort " + name;
    }

    private static String person(Person person) {
        return person.displayName() + " (" + person.name() + ")";
    }
}
