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
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.report.Dates;

/** The assessments that run or are next. */
class SittingsPanel extends HomePanel {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK).withZone(LearnerHome.UK);

    SittingsPanel(List<Sitting> sittings, Instant now) {
        super("Assessments");
        more("assessments", "All");
        if (sittings.isEmpty()) {
            say("None is running or set for the next days.");
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("dues", "s");
        sittings.forEach(sitting -> list.add(line(sitting, !sitting.window().opens().isAfter(now))));
        add(list);
    }

    private static ListItem line(Sitting sitting, boolean open) {
        Anchor title = TextElement.styled(new Anchor("assessments/" + sitting.id().text(), sitting.title()), "b");
        String when = Dates.moment(sitting.window().opens()) + sitting.window().closes().map(end -> " to " + Dates.moment(end)).orElse(", stays open");
        String minutes = sitting.minutes() == 0 ? "no limit of time" : sitting.minutes() + " minutes";
        return new ListItem(TextElement.styled(new Span(DAY.format(sitting.window().opens())), "day"),
                TextElement.styled(new Div(title, TextElement.small(when + " · " + minutes)), "grow"),
                open ? TextElement.badge("info", "●", "Open") : TextElement.badge("mute", "–", "Next"));
    }
}
