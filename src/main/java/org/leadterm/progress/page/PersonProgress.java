package org.leadterm.progress.page;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.progress.BrokenStandards;
import org.leadterm.progress.Calibration;
import org.leadterm.progress.HeatMap;
import org.leadterm.progress.Pace;
import org.leadterm.progress.Readiness;
import org.leadterm.progress.Work;
import org.leadterm.report.Dates;

/** All panels of one person's progress; the same for the person and for whoever teaches them. */
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/progress.css")
public class PersonProgress extends Div {
    private static final long serialVersionUID = 1L;

    public PersonProgress(PersonRecord record) {
        addClassName("progresspanels");
        if (record.works().isEmpty()) {
            add(nothing(record));
            if (!record.ever().isEmpty() || !record.theory().isEmpty()) {
                add(readiness(record));
            }
        } else {
            HeatPanel.Behind behind = (title, lines) -> new FindingsDialog(title, lines, record::title).open();
            Div side = new Div(readiness(record), new StandardsPanel(BrokenStandards.of(record.lines()), behind));
            add(new GroupsPanel(record), TextElement.styled(new Div(new HeatPanel(HeatMap.of(record.lines()), behind), side), "low"),
                    TextElement.styled(new Div(new ConfidencePanel(Calibration.of(record.lines())), new PacePanel(Pace.of(record.works()))), "halves"));
        }
    }

    /** What the figures rest on, in one line. */
    public static String basis(PersonRecord record) {
        long first = record.works().stream().filter(Work::first).count();
        if (record.works().isEmpty()) {
            return "Nothing handed in" + (record.ever().isEmpty() ? " yet" : " in the last " + record.choice().title());
        }
        long again = record.works().size() - first;
        return TextElement.count((int) first, "exercise") + " since " + Dates.day(record.works().get(0).handedIn()) + " · first attempts only"
                + (again == 0 ? "" : ", " + again + " later not counted") + " · marked against the key";
    }

    private static ReadinessPanel readiness(PersonRecord record) {
        return new ReadinessPanel(Readiness.practical(record.ever()), Readiness.theory(record.theory()));
    }

    private static Section nothing(PersonRecord record) {
        boolean beginner = record.ever().isEmpty();
        Section panel = TextElement.styled(new Section(new H2(beginner ? "Nothing to measure yet" : "Nothing in this time")), "panel", "nothing");
        panel.add(new Paragraph(beginner
                ? "Code a case and hand it in: after the first mark sheet, accuracy by audit group stands here, and which errors come back."
                : "There is earlier work: choose a longer time above."));
        if (beginner) {
            panel.add(TextElement.styled(new Paragraph("A threshold is spoken of from " + GroupRecord.FEWEST + " codes in a group on: for secondary diagnoses "
                    + "after a case or two, for primary ones after about ten. Readiness for the practical takes " + Readiness.FEWEST_WORKS
                    + " exercises, for the theory " + Readiness.FEWEST_QUESTIONS + " questions of assessments."), "s", "t2"));
        }
        return panel;
    }
}
