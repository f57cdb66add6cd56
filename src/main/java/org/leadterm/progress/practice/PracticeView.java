package org.leadterm.progress.practice;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.leadterm.attempt.Attempts;

/** What to practise next, with every reason, and how the queue is made. */
@Route("practice")
@PageTitle("Practice – Leadterm")
@RolesAllowed({"trainee", "coder"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/practice.css")
@CdiComponent
class PracticeView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient PracticeQueues queues;
    private final transient Attempts attempts;
    private final transient Clock clock;
    private final Paragraph count = new Paragraph();
    private final OrderedList list = new OrderedList();

    @Inject
    PracticeView(PracticeQueues queues, Attempts attempts, Clock clock) {
        this.queues = queues;
        this.attempts = attempts;
        this.clock = clock;
        addClassName("page");
        count.addClassNames("s", "t2");
        count.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(new Div(new H1("Practice"), count));
        head.addClassName("viewhead");
        list.addClassNames("panel", "queue");
        add(head, list, new HowPanel());
        show("");
    }

    private void show(String news) {
        PracticeQueue queue = queues.mine();
        int things = queue.suggestions().size();
        count.setText(news + (things == 0 ? Emptiness.words(queue) : things + (things == 1 ? " suggestion" : " suggestions") + ", the most pressing first."));
        list.removeAll();
        list.setVisible(things > 0);
        Optional<Suggestion> first = queue.suggestions().stream().filter(suggestion -> suggestion.task() instanceof PracticeCase).findFirst();
        queue.suggestions().forEach(suggestion -> list.add(row(suggestion, first.filter(suggestion::equals).isPresent())));
    }

    private QueueRow row(Suggestion suggestion, boolean first) {
        if (suggestion.task() instanceof SetWork work) {
            return new QueueRow(suggestion, Past.day(clock.instant()), QueueRow.open(work));
        }
        PracticeCase one = (PracticeCase) suggestion.task();
        NativeButton start = QueueRow.start(one, attempts);
        if (first) {
            QueuePanel.byKey(start);
        }
        NativeButton later = new NativeButton("Not now", click -> {
            queues.putOff(one.id());
            show(one.title() + " comes back tomorrow. ");
        });
        later.addClassNames("btn", "tertiary");
        later.setAriaLabel("Not now: " + one.title());
        Div ways = new Div(start, later);
        ways.addClassName("row");
        return new QueueRow(suggestion, Past.day(clock.instant()), ways);
    }
}
