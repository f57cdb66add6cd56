package org.leadterm.progress.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.attempt.figures.AuditExercise;
import org.leadterm.attempt.figures.AuditFigures;
import org.leadterm.attempt.figures.AuditSelection;
import org.leadterm.attempt.figures.AuditSums;
import org.leadterm.attempt.figures.FiguredFinding;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.trace.Traces;
import org.leadterm.progress.Line;
import org.leadterm.progress.Records;
import org.leadterm.progress.Work;
import org.leadterm.progress.threshold.AuditLevels;

/**
 * Reviews of what people handed in, as far as the caller may see it: everybody's own, tutors those of the members of their cohorts,
 * administrators all. The database adds up, by the same few statements for any number of people; one's own work, of which a sitting may
 * withhold something, is counted from what may be shown of it, and is no part of a review of others.
 */
@ApplicationScoped
class Reviews {
    private final AuditSums sums;
    private final Records records;
    private final Reviewables reviewables;
    private final AuditLevels levels;
    private final Traces traces;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    Reviews(AuditSums sums, Records records, Reviewables reviewables, AuditLevels levels, Traces traces, CurrentPerson caller, Clock clock) {
        this.sums = sums;
        this.records = records;
        this.reviewables = reviewables;
        this.levels = levels;
        this.traces = traces;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Reviews() {
        this(null, null, null, null, null, null, null);
    }

    /** @throws UnknownPerson when the person or the cohort is not the caller's to review */
    @Transactional
    public Reviewed of(Filter filter) {
        return of(filter, Worksheet.MOST);
    }

    /** The same with as many lines of the worksheet as a file may hold. */
    @Transactional
    public Reviewed whole(Filter filter) {
        return of(filter, Worksheet.MOST_IN_A_FILE);
    }

    private Reviewed of(Filter filter, int most) {
        Whose whose = reviewables.whose(filter);
        whose.other().ifPresent(person -> traces.opened(person, "audit view"));
        return whose.isOwn() ? own(filter, whose, most) : others(filter, whose, most);
    }

    private Reviewed others(Filter filter, Whose whose, int most) {
        AuditSelection selection = new AuditSelection(whose.people(), caller.get().id(), filter.period().from(), filter.period().until(), filter.exercise(),
                filter.firstOnly());
        AuditFigures figures = sums.of(selection);
        Map<ExerciseId, String> titles = titles(figures.exercises());
        int exercises = filter.exercise().isPresent() ? Math.min(1, figures.works()) : figures.exercises().size();
        Review review = review(Sample.of(figures, exercises), filter);
        List<Entry> entries = sums.errors(selection, most).stream().map(finding -> entry(finding, titles)).toList();
        return new Reviewed(review, terms(filter, whose, titles), new Worksheet(entries, review.errors()), figures.exercises());
    }

    private Reviewed own(Filter filter, Whose whose, int most) {
        PersonId me = caller.get().id();
        List<Work> all = records.works(me, filter.period()).stream().filter(work -> work.first() || !filter.firstOnly()).toList();
        List<Work> works = all.stream().filter(work -> filter.exercise().isEmpty() || filter.exercise().get().equals(work.exercise())).toList();
        List<Line> lines = records.lines(me, filter.period()).stream().filter(line -> line.first() || !filter.firstOnly())
                .filter(line -> filter.exercise().isEmpty() || filter.exercise().get().equals(line.exercise())).toList();
        List<AuditExercise> exercises = exercises(all);
        Map<ExerciseId, String> titles = titles(exercises);
        Review review = review(Sample.of(works, lines), filter);
        List<Entry> entries = lines.stream().filter(Line::isError).sorted((one, other) -> other.handedIn().compareTo(one.handedIn())).limit(most)
                .map(line -> entry(line, titles)).toList();
        return new Reviewed(review, terms(filter, whose, titles), new Worksheet(entries, review.errors()), exercises);
    }

    private Review review(Sample sample, Filter filter) {
        return new Review(sample, filter.denominator(), levels.shown());
    }

    private Terms terms(Filter filter, Whose whose, Map<ExerciseId, String> titles) {
        Person by = caller.get();
        return new Terms(whose.words(), filter.days(), filter.exercise().map(id -> titles.getOrDefault(id, id.text())).orElse("All"),
                filter.firstOnly() ? Terms.FIRST : Terms.ALL, by.displayName(), clock.instant());
    }

    private static List<AuditExercise> exercises(Collection<Work> works) {
        Map<String, AuditExercise> byTitle = new TreeMap<>();
        works.forEach(work -> byTitle.merge(work.title() + " " + work.exercise(), new AuditExercise(work.exercise(), work.title(), 1),
                (one, other) -> new AuditExercise(one.exercise(), one.title(), one.works() + other.works())));
        return List.copyOf(byTitle.values());
    }

    private static Map<ExerciseId, String> titles(List<AuditExercise> exercises) {
        return exercises.stream().collect(Collectors.toMap(AuditExercise::exercise, AuditExercise::title, (one, other) -> one));
    }

    private static Entry entry(FiguredFinding of, Map<ExerciseId, String> titles) {
        return new Entry(of.attempt(), of.handedIn(), titles.getOrDefault(of.exercise(), of.exercise().text()), of.group(), of.kind(), of.key().orElseThrow(),
                of.given(), of.expected(), of.standard());
    }

    private static Entry entry(Line of, Map<ExerciseId, String> titles) {
        return new Entry(of.attempt(), of.handedIn(), titles.getOrDefault(of.exercise(), of.exercise().text()), of.group(), of.kind(), of.key().orElseThrow(),
                of.given(), of.expected(), of.standard());
    }
}
