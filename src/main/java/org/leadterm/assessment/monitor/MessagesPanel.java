package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.Message;
import org.leadterm.exercise.library.TextElement;

/** What candidates were told, the latest first, and who has not said yet that they have read it. */
class MessagesPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMES = 6;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph("Nothing was said.");
    private transient List<String> shown = List.of();

    MessagesPanel(SeatingElement seating) {
        addClassNames("panel", "incidents", "messages");
        H2 title = new H2("Messages");
        title.addClassName("grow");
        Div head = new Div(title, ActElement.button("Message to all", () -> seating.tell(Optional.empty()), "small", "tertiary"));
        head.addClassName("panelhead");
        none.addClassName("none");
        add(head, list, none);
    }

    /** Leaves the list as it is while nothing in it changed. */
    void show(Board board, List<Message> messages) {
        List<Candidate> all = board.lines().stream().map(line -> line.candidate()).toList();
        List<String> now = messages.stream().map(message -> message.id() + read(message, all)).toList();
        none.setVisible(messages.isEmpty());
        if (!shown.equals(now)) {
            shown = now;
            list.removeAll();
            messages.forEach(message -> list.add(item(message, all)));
        }
    }

    private static ListItem item(Message message, List<Candidate> all) {
        String whom = message.candidate().map(id -> all.stream().filter(one -> one.id().text().equals(id)).map(Candidate::displayName).findFirst().orElse(id))
                .orElse("all");
        Div words = new Div(new Span(message.remark().text()), TextElement.small(whom + " · " + message.remark().by() + " · " + read(message, all)));
        words.addClassName("grow");
        Span time = new Span(Times.minute(message.remark().at()));
        time.addClassName("t2");
        return new ListItem(time, words, unread(message, all).isEmpty() ? TextElement.badge("ok", "✓", "Read") : TextElement.badge("mute", "○", "Sent"));
    }

    private static String read(Message message, List<Candidate> all) {
        List<Candidate> meant = all.stream().filter(one -> message.isFor(one.id())).toList();
        List<Candidate> unread = unread(message, all);
        if (meant.size() == 1) {
            return message.readBy(meant.get(0).id()).map(at -> "read " + Times.minute(at)).orElse("not read yet");
        }
        String names = unread.stream().limit(MOST_NAMES).map(Candidate::displayName).collect(Collectors.joining(", "));
        return "read by " + (meant.size() - unread.size()) + " of " + meant.size()
                + (unread.isEmpty() ? "" : ", not by " + names + (unread.size() > MOST_NAMES ? " and " + (unread.size() - MOST_NAMES) + " others" : ""));
    }

    private static List<Candidate> unread(Message message, List<Candidate> all) {
        return all.stream().filter(one -> message.isFor(one.id()) && message.readBy(one.id()).isEmpty()).toList();
    }
}
