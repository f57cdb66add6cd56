package org.leadterm.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.account.DemoAccounts;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.cohort.DemoCohorts;

/** Fills an installation in demo mode, so that every screen has something on it. */
@ApplicationScoped
public class DemoTrainees {
    private static final Logger LOG = Logger.getLogger(DemoTrainees.class.getName());
    private static final CohortName COHORT = new CohortName("Demo cohort");
    private static final CohortName TEAM = new CohortName("Demo coding team");
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private final DemoAccounts accounts;
    private final DemoCohorts cohorts;
    private final HalfYears past;
    private final DemoAssessments assessments;
    private final DemoLogs logs;
    private final Exercises exercises;
    private final Clock clock;

    protected DemoTrainees() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    DemoTrainees(DemoAccounts accounts, DemoCohorts cohorts, HalfYears past, DemoAssessments assessments, DemoLogs logs, Exercises exercises, Clock clock) {
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.past = past;
        this.assessments = assessments;
        this.logs = logs;
        this.exercises = exercises;
        this.clock = clock;
    }

    /** Opens the accounts of the demo cohort, the cohort, and the coder's team; nothing when that was done before, or out of demo mode. */
    @Transactional
    public void open() {
        Map<PersonName, String> names = new LinkedHashMap<>();
        DemoTrainee.all().forEach(trainee -> names.put(new PersonName(trainee.name()), trainee.displayName()));
        List<Person> opened = accounts.openTrainees(names);
        if (!opened.isEmpty()) {
            List<PersonId> tutors = demo(Role.TUTOR).stream().map(Person::id).toList();
            cohorts.found(COHORT, tutors, Stream.concat(demo(Role.TRAINEE).stream(), opened.stream()).map(Person::id).toList());
            cohorts.found(TEAM, tutors, demo(Role.CODER).stream().map(Person::id).toList());
        }
    }

    /**
     * Gives a past to those of them who have none; one after the other, so that a start that is broken off goes on where it was. Nobody's own
     * work is touched: neither an account that was used nor a log that was looked at gets anything.
     */
    public void fill() {
        Instant now = clock.instant();
        int halfYears = fillHalfYears(now);
        int sittings = demo(Role.TUTOR).map(tutor -> fillAssessments(tutor, now)).orElse(0);
        int kept = demo(Role.TUTOR).map(tutor -> fillLogs(tutor, LocalDate.ofInstant(now, HERE))).orElse(0);
        if (halfYears + sittings + kept > 0) {
            LOG.log(Level.INFO, "Demo mode: made up half a year of work for {0} people, {1} assessments and {2} CPD logs. None of it is real.",
                    new Object[] {halfYears, sittings, kept});
        }
    }

    private int fillHalfYears(Instant now) {
        Map<DemoTrainee, PersonId> waiting = new LinkedHashMap<>();
        Stream.concat(DemoTrainee.all().stream(), Stream.of(DemoTrainee.coder())).filter(trainee -> trainee.habit() != Habit.NOT_BEGUN)
                .forEach(trainee -> find(trainee).map(Person::id).filter(past::isMissing).ifPresent(person -> waiting.put(trainee, person)));
        if (waiting.isEmpty()) {
            return 0;
        }
        List<ExerciseVersion> versions = exercises.ids().stream().sorted((one, other) -> one.text().compareTo(other.text()))
                .flatMap(id -> exercises.find(id).stream()).toList();
        if (versions.isEmpty()) {
            return 0;
        }
        waiting.forEach((trainee, person) -> past.keep(trainee, person, versions, now));
        return waiting.size();
    }

    private int fillAssessments(Person tutor, Instant now) {
        Map<DemoTrainee, Person> trainees = new LinkedHashMap<>();
        DemoTrainee.all().forEach(trainee -> find(trainee).ifPresent(person -> trainees.put(trainee, person)));
        Optional<CohortId> cohort = cohorts.find(COHORT);
        if (cohort.isEmpty() || !assessments.areMissing()) {
            return 0;
        }
        try {
            return assessments.hold(trainees, cohort.get(), tutor, now);
        } catch (AssessmentRefused otherLibrary) {
            LOG.log(Level.INFO, "Demo mode: no assessments, for they need the exercises and questions that come with Leadterm. {0}",
                    otherLibrary.getMessage());
            return 0;
        }
    }

    private int fillLogs(Person tutor, LocalDate today) {
        List<Person> coder = demo(Role.CODER).filter(person -> logs.isMissing(person.id())).stream().toList();
        coder.forEach(person -> logs.keepCoder(person, tutor, today));
        List<Person> trainee = demo(Role.TRAINEE).filter(person -> logs.isMissing(person.id())).stream().toList();
        trainee.forEach(person -> logs.keepTrainee(person, tutor, today));
        return coder.size() + trainee.size();
    }

    private Optional<Person> demo(Role role) {
        return accounts.find(new PersonName(role.text()));
    }

    private Optional<Person> find(DemoTrainee trainee) {
        return accounts.find(new PersonName(trainee.name()));
    }
}
