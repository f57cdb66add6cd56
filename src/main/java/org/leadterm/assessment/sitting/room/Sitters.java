package org.leadterm.assessment.sitting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.exercise.file.Problem;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.Persons;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;

/** Who is meant by a cohort and by names. */
@ApplicationScoped
class Sitters {
    private final Cohorts cohorts;
    private final Persons persons;

    @Inject
    Sitters(Cohorts cohorts, Persons persons) {
        this.cohorts = cohorts;
        this.persons = persons;
    }

    /** For the container's proxy. */
    protected Sitters() {
        this(null, null);
    }

    /** What is wrong with them, each problem with its place. */
    List<Problem> problems(Optional<CohortId> cohort, List<PersonName> names) {
        List<Problem> problems = new ArrayList<>();
        if (cohort.isEmpty() && names.isEmpty()) {
            problems.add(new Problem("people", "Name a cohort, or people."));
        }
        cohort.filter(id -> !cohorts.isKeptByCaller(id)).ifPresent(id -> problems.add(new Problem("cohort", "You keep no such cohort.")));
        Map<PersonName, AccountState> known = named(names);
        for (int number = 0; number < names.size(); number++) {
            Optional<AccountState> account = Optional.ofNullable(known.get(names.get(number)));
            String where = "people[" + number + "]";
            if (account.isEmpty()) {
                problems.add(new Problem(where, "There is no account \"" + names.get(number) + "\"."));
            } else if (account.get().disabled()) {
                problems.add(new Problem(where, "The account \"" + names.get(number) + "\" is disabled."));
            } else if (!account.get().person().is(Role.TRAINEE, Role.CODER)) {
                problems.add(new Problem(where, names.get(number) + " is neither a trainee nor a coder."));
            }
        }
        return problems;
    }

    /** Everybody once, in the order of their names. */
    Collection<Person> all(Optional<CohortId> cohort, List<PersonName> names) {
        Map<String, Person> all = new TreeMap<>();
        cohort.map(cohorts::members).orElse(List.of()).forEach(person -> all.put(person.name().text(), person));
        named(names).values().forEach(account -> all.put(account.person().name().text(), account.person()));
        return all.values();
    }

    boolean holds(NewSitting wanted, PersonName name) {
        return all(wanted.cohort(), wanted.people()).stream().anyMatch(person -> person.name().equals(name));
    }

    private Map<PersonName, AccountState> named(List<PersonName> names) {
        return names.isEmpty() ? Map.of() : persons.allNamed(names).stream()
                .collect(Collectors.toMap(account -> account.person().name(), Function.identity(), (one, same) -> one));
    }
}
