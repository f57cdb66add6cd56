package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.exercise.library.TextElement;

/** What candidates may see of their results, and from when. */
class ReleasePanel extends Section {
    private static final long serialVersionUID = 1L;
    private final UnorderedList list = new UnorderedList();
    private transient Release release = Release.NOTHING;
    private transient Instant now = Instant.EPOCH;

    ReleasePanel(BiConsumer<Release, String> change) {
        addClassNames("panel", "releasing");
        H2 title = new H2("Results for candidates");
        title.addClassName("grow");
        Div head = new Div(title, ActElement.button("Change", () -> ask(change), "small"));
        head.addClassName("panelhead");
        add(head, list);
    }

    void show(Board board) {
        release = board.sitting().release();
        now = board.now();
        list.removeAll();
        list.add(item("Marks", release.marks(), release.marksAt(now)), item("Mark sheets", release.sheets(), release.sheetsAt(now)),
                item("Keys", release.keys(), release.keysAt(now)));
    }

    private static ListItem item(String name, Optional<Instant> from, boolean on) {
        Span title = new Span(name);
        title.addClassName("grow");
        return new ListItem(title, on ? TextElement.badge("ok", "✓", "Shown")
                : from.isEmpty() ? TextElement.badge("mute", "○", "Withheld") : TextElement.badge("warn", "◷", "From " + Times.day(from.get())));
    }

    private void ask(BiConsumer<Release, String> change) {
        Instant at = now;
        SwitchField marks = new SwitchField("Marks", release.marks(), at);
        SwitchField sheets = new SwitchField("Mark sheets", release.sheets(), at);
        SwitchField keys = new SwitchField("Keys", release.keys(), at);
        new ActDialog("Results for candidates", "A mark sheet is not shown without the marks, nor a key without the mark sheet.", "Reason", "Save")
                .ask(List.of(marks, sheets, keys), why -> {
                    boolean right = marks.isRight() & sheets.isRight() & keys.isRight();
                    if (right) {
                        change.accept(new Release(marks.value(), sheets.value(), keys.value()), why);
                    }
                    return right;
                });
    }
}
