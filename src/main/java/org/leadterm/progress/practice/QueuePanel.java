package org.leadterm.progress.practice;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.leadterm.attempt.Attempts;

/** The first suggestions, for other pages: each with its reason and its way; N starts the first case. */
@StyleSheet("context://css/practice.css")
public class QueuePanel extends Section {
    private static final long serialVersionUID = 1L;

    public QueuePanel(PracticeQueue queue, int most, LocalDate today, Attempts attempts) {
        addClassNames("panel", "queuepanel");
        setId("practice-queue");
        H2 title = new H2("Practice queue");
        title.addClassName("grow");
        Anchor why = new Anchor("practice", "Why these?");
        why.addClassNames("btn", "tertiary", "small");
        Div head = new Div(title, why);
        head.addClassName("panelhead");
        add(head);
        if (queue.suggestions().isEmpty()) {
            Paragraph none = new Paragraph(Emptiness.words(queue));
            none.addClassNames("s", "t2", "none");
            add(none);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("queue");
        boolean first = true;
        for (Suggestion suggestion : queue.suggestions().subList(0, Math.min(most, queue.suggestions().size()))) {
            if (suggestion.task() instanceof PracticeCase one) {
                NativeButton start = QueueRow.start(one, attempts);
                if (first) {
                    byKey(start);
                    first = false;
                }
                list.add(new QueueRow(suggestion, today, start));
            } else if (suggestion.task() instanceof SetWork work) {
                list.add(new QueueRow(suggestion, today, QueueRow.open(work)));
            }
        }
        add(list);
    }

    /** The key that a page has one of; it is written on the button. */
    static void byKey(NativeButton start) {
        start.addClassName("primary");
        Span key = new Span("N");
        key.addClassName("kbd");
        key.getElement().setAttribute("aria-hidden", "true");
        start.add(key);
        start.getElement().setAttribute("aria-keyshortcuts", "N");
        start.addClickShortcut(Key.KEY_N);
    }
}
