package org.leadterm.progress.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.attempt.Attempt;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.exercise.NotInUse;

/** One suggestion: what it is, why, by when, and the way to it. */
class QueueRow extends ListItem {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    QueueRow(Suggestion suggestion, LocalDate today, Component way) {
        Paragraph why = new Paragraph(suggestion.reason().text());
        why.addClassNames("s", "why");
        Paragraph about = new Paragraph(about(suggestion.task()));
        about.addClassNames("xs", "t2");
        Div words = new Div(new H3(suggestion.task().title()), why, about);
        words.addClassName("grow");
        add(words);
        badge(suggestion, today).ifPresent(this::add);
        add(way);
    }

    /** The way to what was set. */
    static Anchor open(SetWork work) {
        Anchor open = new Anchor(work.address(), "Open");
        open.addClassName("btn");
        open.getElement().setAttribute("aria-label", "Open " + work.title());
        return open;
    }

    /** The way to a case. */
    static NativeButton start(PracticeCase one, Attempts attempts) {
        NativeButton start = new NativeButton("Start");
        start.addClassName("btn");
        start.setAriaLabel("Start " + one.title());
        start.addClickListener(click -> {
            start.setEnabled(false);
            try {
                Attempt attempt = attempts.open(one.id());
                start.getUI().ifPresent(ui -> ui.navigate("desk/" + attempt.id()));
            } catch (NotInUse takenOut) {
                start.setText("Not in use any more");
            } catch (SaveRefused sat) {
                start.setText("After your assessment");
            }
        });
        return start;
    }

    private static String about(Task task) {
        if (task instanceof PracticeCase one) {
            return "about " + task.minutes() + " min · " + one.about().specialty() + " · " + one.about().level().title().toLowerCase(Locale.UK);
        }
        return "Assessment";
    }

    private static Optional<Span> badge(Suggestion suggestion, LocalDate today) {
        boolean dated = suggestion.reason() instanceof Reason.Returning || suggestion.reason() instanceof Reason.SetForYou;
        if (!dated) {
            return Optional.empty();
        }
        boolean due = suggestion.isDue(today);
        Span badge = new Span(due ? "! Due today" : "– " + DAY.format(suggestion.due()));
        badge.addClassNames("badge", due ? "warn" : "mute");
        return Optional.of(badge);
    }
}
