package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.Incident;
import org.leadterm.exercise.library.TextElement;

/** What happened, the latest first; what is open can be closed. */
class IncidentsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph("Nothing has happened.");
    private final transient Consumer<String> close;
    private transient List<Incident> shown = List.of();

    IncidentsPanel(ActElement acts, Consumer<String> close) {
        this.close = close;
        addClassNames("panel", "incidents");
        H2 title = new H2("Incident log");
        title.addClassName("grow");
        Div head = new Div(title, ActElement.button("+ Add", () -> acts.log(Optional.empty()), "small", "tertiary"));
        head.addClassName("panelhead");
        none.addClassName("none");
        add(head, list, none);
    }

    /** Leaves the list as it is while nothing in it changed. */
    void show(Board board) {
        none.setVisible(board.incidents().isEmpty());
        if (!shown.equals(board.incidents())) {
            shown = board.incidents();
            Map<String, String> names = board.lines().stream().map(line -> line.candidate())
                    .collect(Collectors.toMap(candidate -> candidate.id().text(), candidate -> candidate.displayName()));
            list.removeAll();
            shown.forEach(incident -> list.add(item(incident, incident.candidate().map(id -> names.getOrDefault(id, id)).orElse("all"))));
        }
    }

    private ListItem item(Incident incident, String whom) {
        Div words = new Div(new Span(incident.remark().text()), TextElement.small(whom + " · " + incident.remark().by()
                + incident.closed().map(at -> " · closed " + Times.minute(at)).orElse("")));
        words.addClassName("grow");
        Span time = new Span(Times.minute(incident.remark().at()));
        time.addClassName("t2");
        ListItem item = new ListItem(time, words);
        if (incident.closed().isPresent()) {
            item.add(TextElement.badge("ok", "✓", "Closed"));
        } else {
            NativeButton done = ActElement.button("Close", () -> close.accept(incident.id()), "small");
            done.setAriaLabel("Close: " + incident.remark().text());
            item.add(TextElement.badge("warn", "⚠", "Open"), done);
        }
        return item;
    }
}
