package org.leadterm.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.assessment.sitting.outcome.HandMarks;
import org.leadterm.assessment.sitting.room.PastSeat;
import org.leadterm.assessment.sitting.room.PastSittings;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.assessment.sitting.watch.Incidents;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.Exercises;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.cohort.CohortId;

/** The demo cohort's assessments: one that is marked and released, one with answers to mark by hand, and one to come. */
@ApplicationScoped
class DemoAssessments {
    private static final int MARKED_SO_FAR = 8;
    /** So much less is right than in practice. */
    private static final double UNDER_THE_CLOCK = 0.06;
    private static final Duration NOTICE = Duration.ofDays(14);
    private static final PersonName WITH_EXTRA_TIME = new PersonName("demo-hazel");
    private static final PersonName WITH_INCIDENT = new PersonName("demo-larch");
    private final Papers papers;
    private final PastSittings past;
    private final Rolls rolls;
    private final HandMarks handMarks;
    private final Incidents incidents;
    private final Questions questions;
    private final Exercises library;
    private final CodeBooks books;

    protected DemoAssessments() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    DemoAssessments(Papers papers, PastSittings past, Rolls rolls, HandMarks handMarks, Incidents incidents, Questions questions, Exercises library,
            CodeBooks books) {
        this.papers = papers;
        this.past = past;
        this.rolls = rolls;
        this.handMarks = handMarks;
        this.incidents = incidents;
        this.questions = questions;
        this.library = library;
        this.books = books;
    }

    /** Whether there were none so far. */
    @Transactional
    public boolean areMissing() {
        return papers.version(DemoPapers.halfWay().id(), 1).isEmpty();
    }

    /**
     * Sets all of them and lets the first two be sat, all or nothing.
     *
     * @return how many
     * @throws org.leadterm.assessment.AssessmentRefused where this installation has other exercises or questions than those that come with it
     */
    @Transactional
    public int hold(Map<DemoTrainee, Person> trainees, CohortId cohort, Person tutor, Instant now) {
        SittingDays days = SittingDays.at(now);
        halfWay(trainees, cohort, tutor.name(), days.halfWay());
        theory(trainees, cohort, tutor.name(), days.theory());
        set(DemoPapers.mock(), trainees, cohort, tutor.name(), "Practice for the qualification", days.mock(),
                now.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(4)), Release.NOTHING);
        return 3;
    }

    private void halfWay(Map<DemoTrainee, Person> trainees, CohortId cohort, PersonName tutor, Instant opens) {
        Optional<Instant> released = Optional.of(opens.plus(Duration.ofDays(7)));
        SittingId sitting = set(DemoPapers.halfWay(), trainees, cohort, tutor, "Review after half a year", opens, opens.minus(NOTICE),
                new Release(released, released, released));
        double elapsed = 1 - 6.0 / Diary.WEEKS;
        trainees.forEach((trainee, person) -> {
            if (trainee.habit() != Habit.NOT_BEGUN) {
                past.sit(sitting, seat(trainee, person, opens, 90, elapsed));
            }
        });
        handMarks.gave(sitting, new GuideMarks(questions, trainees.size()), new Remark("", tutor.text(), opens.plus(Duration.ofDays(2))));
        rolls.candidates(sitting).stream().filter(candidate -> candidate.name().equals(WITH_INCIDENT.text())).forEach(candidate -> incidents.keep(
                Reach.one(sitting, candidate.id()), new Remark("The screen went dark after a power cut. Back after six minutes, and nothing was lost.",
                        tutor.text(), opens.plus(Duration.ofMinutes(35))), opens.plus(Duration.ofMinutes(50))));
    }

    private void theory(Map<DemoTrainee, Person> trainees, CohortId cohort, PersonName tutor, Instant opens) {
        SittingId sitting = set(DemoPapers.theory(), trainees, cohort, tutor, "Practice", opens, opens.minus(NOTICE), Release.NOTHING);
        trainees.forEach((trainee, person) -> {
            if (trainee.habit() == Habit.STEADY) {
                past.sit(sitting, seat(trainee, person, opens, 45, 1));
            }
        });
        handMarks.gave(sitting, new GuideMarks(questions, MARKED_SO_FAR), new Remark("", tutor.text(), opens.plus(Duration.ofDays(1))));
    }

    private SittingId set(Paper written, Map<DemoTrainee, Person> trainees, CohortId cohort, PersonName tutor, String countsFor, Instant opens, Instant set,
            Release release) {
        PaperVersion paper = papers.keep(written, tutor.text(), set);
        Map<PersonName, ExtraTime> extra = new TreeMap<>();
        List<PersonName> names = trainees.values().stream().map(Person::name).toList();
        names.stream().filter(WITH_EXTRA_TIME::equals).forEach(name -> extra.put(name, new ExtraTime(0, 25)));
        Window window = new Window(opens, Optional.of(opens.plus(Duration.ofMinutes(written.minutes() + 30L))));
        return past.set(new NewSitting(paper.id(), Optional.of(paper.number()), Optional.empty(), countsFor, Optional.of(cohort), names, window,
                Optional.empty(), extra, release), paper, new Remark("", tutor.text(), set));
    }

    /** @param elapsed the share of the half year that had passed */
    private PastSeat seat(DemoTrainee trainee, Person person, Instant opens, int minutes, double elapsed) {
        Random chance = new Random(trainee.seed() * 31 + minutes);
        double right = trainee.beginning() + (trainee.now() - trainee.beginning()) * elapsed - UNDER_THE_CLOCK;
        // Whoever is less sure needs longer, a few until the very end.
        long seconds = (long) (minutes * 60 * (1.35 - 0.8 * right + 0.25 * chance.nextDouble()));
        return new PastSeat(person.id(), opens.plusSeconds(chance.nextInt(400)), Duration.ofSeconds(seconds),
                new SimulatedCandidate(library, new SimulatedAnswer(books::book, trainee.weaknesses(), right, chance),
                        new SimulatedQuestionAnswer(right, chance)));
    }
}
