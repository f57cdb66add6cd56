package org.leadterm.assessment.paper.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadterm.assessment.paper.Criterion;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.paper.Stock;
import org.leadterm.assessment.paper.StockItem;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.bank.QuestionVersion;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.alarm.EditionAlarms;

/** What papers can be made of now: the library's exercises and the bank's questions, with what keeps any of them out. */
@ApplicationScoped
class Stocks {
    private final Exercises exercises;
    private final EditionAlarms alarms;
    private final Questions questions;

    @Inject
    Stocks(Exercises exercises, EditionAlarms alarms, Questions questions) {
        this.exercises = exercises;
        this.alarms = alarms;
        this.questions = questions;
    }

    /** For the container's proxy. */
    protected Stocks() {
        this(null, null, null);
    }

    /** For tutors. Asks nobody's rights: papers do. */
    Stock stock() {
        Set<ExerciseId> fit = alarms.fitForAssessments().stream().map(ExerciseSummary::id).collect(Collectors.toSet());
        List<StockItem> items = new ArrayList<>();
        for (ExerciseSummary summary : exercises.summaries()) {
            Optional<String> keptOut = fit.contains(summary.id()) ? Optional.empty() : Optional.of(keptOut(summary.id()));
            exercises.find(summary.id(), summary.version()).ifPresent(version -> items.add(item(summary, version, keptOut)));
        }
        questions.all().forEach(version -> items.add(item(version)));
        return new Stock(items);
    }

    private String keptOut(ExerciseId id) {
        return exercises.use(id) == Use.IN_USE ? "a release changed codes of its key, and no tutor has looked at it since." : "it is not in use.";
    }

    private static StockItem item(ExerciseSummary summary, ExerciseVersion version, Optional<String> keptOut) {
        Map<Criterion, Set<String>> labels = new EnumMap<>(Criterion.class);
        labels.put(Criterion.LEVEL, Set.of(summary.level().id()));
        labels.put(Criterion.SPECIALTY, Set.of(summary.specialty()));
        labels.put(Criterion.TAG, Set.copyOf(summary.tags()));
        labels.put(Criterion.CHAPTER, chapters(version));
        return new StockItem(new ItemRef(ItemKind.EXERCISE, summary.id().text(), summary.version()), summary.title(), labels, keptOut);
    }

    private static StockItem item(QuestionVersion version) {
        QuestionHead head = version.question().head();
        Map<Criterion, Set<String>> labels = new EnumMap<>(Criterion.class);
        labels.put(Criterion.LEVEL, Set.of(head.level().id()));
        labels.put(Criterion.SUBJECT, Set.of(head.subject().id()));
        labels.put(Criterion.TYPE, Set.of(version.question().kind().id()));
        labels.put(Criterion.TAG, Set.copyOf(head.tags()));
        return new StockItem(new ItemRef(ItemKind.QUESTION, version.id().text(), version.number()), head.line(), labels, Optional.empty());
    }

    /** An exercise belongs to the chapters of its episodes' first codes. */
    private static Set<String> chapters(ExerciseVersion version) {
        Set<String> chapters = new TreeSet<>();
        version.exercise().key().episodes().forEach(episode -> List.of(episode.diagnoses(), episode.procedures()).forEach(
                items -> items.stream().limit(1).forEach(item -> chapters.add(item.sets().get(0).get(0).chapter()))));
        return chapters;
    }
}
