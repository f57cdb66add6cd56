package org.leadterm.assessment.result.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.marks.SectionMarks;
import org.leadterm.assessment.result.Grade;
import org.leadterm.assessment.result.Gradebook;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.library.TextElement;

/** The gradebook as a table; a name opens that candidate's marks. */
class GradesPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_NUMBER = 3;
    private final Div table = new Div();
    private final transient Consumer<CandidateId> choose;

    GradesPanel(Consumer<CandidateId> choose) {
        this.choose = choose;
        addClassNames("panel", "candidates");
        add(TextElement.styled(new Div(new H2("Gradebook")), "panelhead"), table);
    }

    void show(Gradebook book) {
        List<String> columns = new ArrayList<>(List.of("Candidate", "State", "Paper", "Percent", "Marks"));
        book.paper().sections().forEach(section -> columns.add(section.name()));
        columns.add("To mark");
        table.getElement().removeAllChildren();
        table.getElement().appendChild(TableElement.of("Gradebook", columns, FIRST_NUMBER,
                book.grades().stream().map(grade -> row(grade, columns.size())).toList()));
    }

    private List<Element> row(Grade grade, int columns) {
        List<Element> row = new ArrayList<>(List.of(name(grade.candidate(), grade.marks().isPresent()), TableElement.cell(state(grade.candidate()))));
        if (grade.marks().isEmpty()) {
            while (row.size() < columns) {
                row.add(TableElement.cell("–"));
            }
            return row;
        }
        PaperMarks marks = grade.marks().get();
        row.add(TableElement.cell(passed(marks)));
        row.add(TableElement.cell(marks.total().percent().map(percent -> percent + " %").orElse("–")));
        row.add(TableElement.cell(of(marks.total())));
        marks.sections().forEach(section -> row.add(TableElement.cell(section.percent().map(percent -> percent + " %, ").orElse("") + of(section)
                + section.passed().map(yes -> yes ? " ✓" : " ✕").orElse(""))));
        row.add(TableElement.cell(String.valueOf(marks.awaiting())));
        return row;
    }

    private Element name(Candidate candidate, boolean marked) {
        if (!marked) {
            return TableElement.cell(candidate.displayName());
        }
        NativeButton button = new NativeButton(candidate.displayName(), click -> choose.accept(candidate.id()));
        button.addClassName("pick");
        return TableElement.cell(button);
    }

    static Span passed(PaperMarks marks) {
        return marks.passed().map(yes -> yes ? TextElement.badge("ok", "✓", "Passed") : TextElement.badge("error", "✕", "Not passed"))
                .orElseGet(() -> TextElement.badge("mute", "○", marks.awaiting() > 0 ? "Awaits marks" : "No pass mark"));
    }

    private static String of(SectionMarks marks) {
        return marks.awarded() + " of " + marks.available();
    }

    private static String state(Candidate candidate) {
        return switch (candidate.state()) {
            case WAITING -> "Not started";
            case OPEN -> "Working";
            case SUBMITTED -> "Handed in";
        };
    }
}
