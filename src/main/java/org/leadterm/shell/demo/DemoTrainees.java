package org.leadterm.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.account.DemoAccounts;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.cohort.DemoCohorts;

/** Fills an installation in demo mode, so that every screen has something on it. */
@ApplicationScoped
public class DemoTrainees {
    private static final String COHORT = "Demo cohort";
    private final DemoAccounts accounts;
    private final DemoCohorts cohort;
    private final HalfYears past;
    private final Exercises exercises;
    private final Clock clock;

    protected DemoTrainees() {
        this(null, null, null, null, null);
    }

    @Inject
    DemoTrainees(DemoAccounts accounts, DemoCohorts cohort, HalfYears past, Exercises exercises, Clock clock) {
        this.accounts = accounts;
        this.cohort = cohort;
        this.past = past;
        this.exercises = exercises;
        this.clock = clock;
    }

    /** Opens the accounts of the demo cohort with the cohort; nothing when that was done before, or out of demo mode. */
    @Transactional
    public void open() {
        Map<PersonName, String> names = new LinkedHashMap<>();
        DemoTrainee.all().forEach(trainee -> names.put(new PersonName(trainee.name()), trainee.displayName()));
        List<Person> opened = accounts.openTrainees(names);
        if (!opened.isEmpty()) {
            Optional<Person> signedIn = accounts.find(new PersonName(Role.TRAINEE.text()));
            Optional<Person> tutor = accounts.find(new PersonName(Role.TUTOR.text()));
            cohort.found(new CohortName(COHORT), tutor.stream().map(Person::id).toList(),
                    Stream.concat(signedIn.stream(), opened.stream()).map(Person::id).toList());
        }
    }

    /** Gives half a year to each of them who has none; one after the other, so that a start that is broken off goes on where it was. */
    public void fill() {
        Map<DemoTrainee, PersonId> waiting = new LinkedHashMap<>();
        DemoTrainee.all().stream().filter(trainee -> trainee.habit() != Habit.NOT_BEGUN).forEach(trainee -> accounts
                .find(new PersonName(trainee.name())).map(Person::id).filter(past::isMissing).ifPresent(person -> waiting.put(trainee, person)));
        if (waiting.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<ExerciseVersion> versions = exercises.ids().stream().sorted((one, other) -> one.text().compareTo(other.text()))
                .flatMap(id -> exercises.find(id).stream()).toList();
        if (!versions.isEmpty()) {
            waiting.forEach((trainee, person) -> past.keep(trainee, person, versions, now));
        }
    }
}
