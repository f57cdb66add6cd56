package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.paper.PaperLine;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.library.ProblemsPanel;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.PersonName;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortId;

/** Which paper is set, for whom, and when. Everything that is wrong is said where it is. */
class SetSittingForm extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LIST = 20_000;
    private final PickField paper;
    private final PickField cohort;
    private final LineField people = LineField.text("People", LONGEST_LIST)
            .helping("User names with a blank or comma between them, beside the cohort or instead of it.");
    private final LineField title = LineField.text("Title", Paper.LONGEST_TITLE).helping("The paper's when left empty.");
    private final LineField countsFor = LineField.text("Counts for", Paper.LONGEST_TITLE).helping("What candidates read, such as: practice only.");
    private final LineField opens;
    private final LineField closes = new LineField("Closes", "datetime-local", "").helping("May be left empty: then it stays open.");
    private final LineField minutes = LineField.number("Minutes", 0, Paper.MOST_MINUTES, "").helping("The paper's when left empty; 0 for no limit.");
    private final List<ExtraRow> extra = new ArrayList<>();
    private final Div extras = new Div();
    private final Div wrong = new Div();
    private final transient Consumer<NewSitting> set;

    SetSittingForm(List<PaperLine> papers, List<CohortEntry> cohorts, Instant now, Consumer<NewSitting> set) {
        this.set = set;
        addClassNames("panel", "paperform");
        paper = new PickField("Paper", papers.stream().collect(Collectors.toMap(PaperLine::id, PaperLine::title, (one, same) -> one, LinkedHashMap::new)));
        Map<String, String> names = new LinkedHashMap<>(Map.of("", "No cohort"));
        cohorts.stream().filter(one -> !one.archived()).forEach(one -> names.put(one.id().text(), one.name().text() + " (" + one.members() + ")"));
        cohort = new PickField("Cohort", names);
        opens = new LineField("Opens", "datetime-local", Times.field(now));
        extras.addClassName("extras");
        wrong.addClassName("problemsbox");
        wrong.getElement().setAttribute("role", "alert");
        Div fields = new Div(paper, title, cohort, people, opens, closes, minutes, countsFor);
        fields.addClassName("twofields");
        Div more = new Div(TextElement.styled(new H2("Extra time"), "grow"), ActElement.button("+ A person", this::addExtra, "small"));
        more.addClassNames("row", "wrap");
        Paragraph withheld = new Paragraph("Marks, mark sheets and keys are withheld until you release them on the sitting's page.");
        add(fields, more, extras, TextElement.styled(withheld, "s", "t2"), wrong, ActElement.button("Set the sitting", this::send, "primary", "start"));
    }

    private void addExtra() {
        List<ExtraRow> made = new ArrayList<>();
        ExtraRow row = new ExtraRow(() -> {
            extra.removeAll(made);
            made.forEach(extras::remove);
        });
        made.add(row);
        extra.add(row);
        extras.add(row);
    }

    private void send() {
        wrong.removeAll();
        List<String> bad = names().filter(name -> PersonName.parse(name).isEmpty()).toList();
        people.say(bad.isEmpty() ? "" : "Not user names: " + String.join(", ", bad));
        cohort.say("");
        paper.say(paper.value().isEmpty() ? "Make a paper first." : "");
        Optional<Instant> from = Times.ofField(opens.value());
        Optional<Instant> until = Times.ofField(closes.value());
        opens.say(from.isPresent() ? "" : "Give a date and a time.");
        boolean rightEnd = closes.value().isEmpty() || until.isPresent() && from.filter(at -> !until.get().isAfter(at)).isEmpty();
        closes.say(rightEnd ? "" : "A date and a time after it opens.");
        boolean rightTime = minutes.value().isEmpty() || minutes.value().matches("[0-9]{1,4}") && Integer.parseInt(minutes.value()) <= Paper.MOST_MINUTES;
        minutes.say(rightTime ? "" : "A whole number from 0 to " + Paper.MOST_MINUTES + ".");
        boolean rightExtras = extra.stream().filter(row -> !row.isRight()).count() == 0;
        if (bad.isEmpty() && from.isPresent() && rightEnd && rightTime && rightExtras && !paper.value().isEmpty()) {
            send(new Window(from.get(), until));
        }
    }

    private void send(Window window) {
        Map<PersonName, ExtraTime> given = new LinkedHashMap<>();
        extra.forEach(row -> row.name().ifPresent(name -> given.put(name, row.extra())));
        try {
            set.accept(new NewSitting(new PaperId(paper.value()), Optional.empty(), filled(title), countsFor.value(),
                    Optional.of(cohort.value()).filter(id -> !id.isEmpty()).map(CohortId::new),
                    names().flatMap(name -> PersonName.parse(name).stream()).distinct().toList(), window, filled(minutes).map(Integer::valueOf), given,
                    Release.NOTHING));
        } catch (AssessmentRefused refused) {
            say(refused.problems());
        }
    }

    private void say(List<Problem> problems) {
        people.say(all(problems, "people"));
        cohort.say(all(problems, "cohort"));
        List<Problem> others = problems.stream().filter(problem -> !problem.where().startsWith("people") && !problem.where().startsWith("cohort")).toList();
        if (!others.isEmpty()) {
            wrong.add(new ProblemsPanel(others));
        }
    }

    private static String all(List<Problem> problems, String where) {
        return problems.stream().filter(problem -> problem.where().startsWith(where)).map(Problem::text).collect(Collectors.joining(" "));
    }

    private Stream<String> names() {
        return Stream.of(people.value().split("[\\s,;]+")).filter(name -> !name.isEmpty());
    }

    private static Optional<String> filled(LineField field) {
        return Optional.of(field.value()).filter(text -> !text.isEmpty());
    }
}
