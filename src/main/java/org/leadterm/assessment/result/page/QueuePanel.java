package org.leadterm.assessment.result.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.assessment.monitor.LineField;
import org.leadterm.assessment.question.json.CandidateJson;
import org.leadterm.assessment.result.QueuedAnswer;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Fraction;

/** The answers that wait for a mark, one at a time, with the question and its guide; nothing tells whose they are. */
class QueuePanel extends Section {
    private static final long serialVersionUID = 1L;
    private final Div body = new Div();
    private final H2 title = new H2();
    private final transient Marker marker;
    private transient List<QueuedAnswer> queue = List.of();
    private int place;

    /** Takes a mark; what is in the way comes back as a sentence, and nothing when it was taken. */
    interface Marker {
        String mark(QueuedAnswer answer, Fraction awarded, String why);
    }

    QueuePanel(Marker marker) {
        this.marker = marker;
        addClassNames("panel", "queue");
        body.addClassNames("body", "stack");
        add(TextElement.styled(new Div(title), "panelhead"), body);
    }

    /** Whoever was looking at an answer goes on with the one that stands in its place now. */
    void show(List<QueuedAnswer> answers) {
        queue = List.copyOf(answers);
        place = Math.min(place, Math.max(0, queue.size() - 1));
        title.setText(queue.isEmpty() ? "To mark" : "To mark: " + TextElement.count(queue.size(), "answer"));
        body.removeAll();
        if (queue.isEmpty()) {
            body.add(TextElement.styled(new Paragraph("No answer waits for a mark."), "s", "t2"));
        } else {
            one(queue.get(place));
        }
    }

    private void one(QueuedAnswer answer) {
        Div asked = TextElement.styled(new Div(), "note-doc");
        asked.getElement().setProperty("innerHTML", CandidateJson.html(answer.question().head().text()));
        UnorderedList guide = TextElement.styled(new UnorderedList(), "guide");
        answer.guide().forEach(point -> guide.add(new ListItem(TextElement.styled(new Span(point.marks().toString()), "b"), new Span(" " + point.text()))));
        Div written = TextElement.styled(new Div(answer.text().isBlank() ? "Nothing was written." : answer.text()), "written");
        Div left = new Div(new H3("Question"), asked, new H3("Guide"), guide);
        Div right = new Div(new H3("Answer " + (place + 1) + " of " + queue.size() + ", without a name"), written, form(answer));
        left.addClassName("stack");
        right.addClassName("stack");
        body.add(TextElement.styled(new Div(left, right), "queuecols"));
    }

    private Div form(QueuedAnswer answer) {
        MarksField marks = new MarksField(answer.available());
        LineField why = LineField.text("Comment for the candidate, if you like", Remark.LONGEST);
        Paragraph wrong = TextElement.styled(new Paragraph(), "wrong", "s");
        wrong.getElement().setAttribute("role", "alert");
        NativeButton save = new NativeButton("Save mark", click -> marks.read().ifPresent(awarded -> wrong.setText(marker.mark(answer, awarded, why.value()))));
        save.addClassNames("btn", "primary");
        NativeButton later = new NativeButton("Next", click -> step());
        later.addClassName("btn");
        later.setVisible(queue.size() > 1);
        return TextElement.styled(new Div(marks.line(), why, wrong, TextElement.styled(new Div(save, later), "row", "wrap")), "stack");
    }

    private void step() {
        place = (place + 1) % queue.size();
        show(queue);
    }
}
