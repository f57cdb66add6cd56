package org.leadterm.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Moments;
import org.leadterm.attempt.list.AttemptTable;
import org.leadterm.exercise.alarm.EditionAlarms;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;

/** What now: each role's first screen. */
@Route("")
@PageTitle("Home – Leadterm")
@PermitAll
@StyleSheet("context://css/lists.css")
@CdiComponent
class HomeView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int RECENT = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    @Inject
    HomeView(CurrentPerson caller, Attempts attempts, EditionAlarms alarms, Clock clock) {
        addClassName("page");
        Person person = caller.get();
        ZonedDateTime now = clock.instant().atZone(ZoneId.of("Europe/London"));
        Paragraph sub = new Paragraph(DAY.format(now));
        sub.addClassNames("s", "t2");
        Div head = new Div(new Div(new H1(greeting(now.getHour()) + ", " + person.displayName()), sub));
        head.addClassName("viewhead");
        add(head);
        if (person.is(Role.TRAINEE, Role.CODER)) {
            code(attempts.mine());
        }
        if (person.is(Role.TUTOR)) {
            alarm(alarms.open().size());
            add(way("Exercises for others", "See which exercises are in use, upload new ones and fetch their files.", "library", "Open the library"));
        }
        if (person.is(Role.ADMINISTRATOR)) {
            add(way("Accounts", "Create, disable and re-enable accounts, reset passwords, and see who may call the API.", "people", "Open accounts"));
        }
    }

    private void alarm(int exercises) {
        if (exercises > 0) {
            Section panel = way("Edition alarm", exercises + (exercises == 1 ? " exercise uses" : " exercises use")
                    + " codes that a release in force lacks or changes. A tutor is to look at "
                    + (exercises == 1 ? "it" : "them") + " before the next assessment.", "alarms", "Look at " + (exercises == 1 ? "it" : "them"));
            panel.addClassName("lead");
            add(panel);
        }
    }

    private void code(List<AttemptLine> lines) {
        lines.stream().filter(line -> line.submittedAt().isEmpty()).findFirst().ifPresentOrElse(open -> add(resume(open)),
                () -> add(way("Code a case", "Choose case notes, code them, and read a mark sheet that explains every code.", "exercises",
                        "Choose an exercise")));
        List<AttemptLine> done = lines.stream().filter(line -> line.submittedAt().isPresent()).limit(RECENT).toList();
        if (!done.isEmpty()) {
            Div recent = new Div(new H2("Recent mark sheets"), new AttemptTable(done));
            recent.addClassName("block");
            add(recent);
        }
    }

    private static Section resume(AttemptLine open) {
        Section panel = way("Continue where you left off", open.title() + " · " + Moments.duration(open.secondsWorked()) + " worked",
                "desk/" + open.id(), "Open the desk");
        panel.addClassName("lead");
        open.savedAt().ifPresent(saved -> {
            Span badge = new Span("✓ Saved " + Moments.text(saved) + open.receipt().map(receipt -> " · receipt " + receipt.substring(0, 4)).orElse(""));
            badge.addClassNames("badge", "ok");
            panel.addComponentAtIndex(1, badge);
        });
        return panel;
    }

    private static Section way(String title, String text, String where, String word) {
        Paragraph about = new Paragraph(text);
        about.addClassNames("s", "t2");
        Div words = new Div(new H2(title), about);
        words.addClassName("grow");
        Anchor link = new Anchor(where, word);
        link.addClassNames("btn", "primary");
        Section panel = new Section(words, link);
        panel.addClassNames("panel", "way");
        return panel;
    }

    private static String greeting(int hour) {
        if (hour < 12) {
            return "Good morning";
        }
        return hour < 18 ? "Good afternoon" : "Good evening";
    }
}
