package org.leadterm.shell.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.reminder.DueItem;

/** What all features know to be due, the soonest first; what is overdue says so. */
class DuePanel extends HomePanel {
    private static final long serialVersionUID = 1L;
    static final int MOST = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK).withZone(LearnerHome.UK);

    DuePanel(String title, List<DueItem> items, Instant now) {
        super(title);
        if (items.isEmpty()) {
            say("Nothing is due.");
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("dues", "s");
        items.stream().limit(MOST).forEach(item -> list.add(line(item, now)));
        add(list);
        if (items.size() > MOST) {
            say("And " + (items.size() - MOST) + " more.");
        }
    }

    private static ListItem line(DueItem item, Instant now) {
        Span day = TextElement.styled(new Span(item.at().map(DAY::format).orElse("–")), "day");
        Anchor title = TextElement.styled(new Anchor(item.path(), item.title()), "b");
        Div words = TextElement.styled(new Div(title, TextElement.small(item.area() + ": " + item.about())), "grow");
        ListItem line = new ListItem(day, words);
        if (item.at().filter(at -> at.isBefore(now)).isPresent()) {
            line.add(TextElement.badge("warn", "!", "Overdue"));
        }
        return line;
    }
}
