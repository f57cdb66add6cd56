package org.leadterm.shell.home;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.leadterm.attempt.Attempts;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.reminder.Due;
import org.leadterm.people.reminder.DueItem;
import org.leadterm.progress.practice.QueuePanel;

/** What now: each role's first screen. What is to be done stands on the left, what is to be known on the right. */
@Route("")
@PageTitle("Home – Leadterm")
@PermitAll
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/home.css")
@CdiComponent
class HomeView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private final Div main = new Div();
    private final Div side = new Div();

    @Inject
    HomeView(CurrentPerson caller, Homes homes, Attempts attempts, Due due, Clock clock) {
        addClassName("page");
        Person person = caller.get();
        Instant now = clock.instant();
        List<DueItem> items = due.of(person, now);
        add(head(person, now.atZone(LearnerHome.UK), items.size()));
        if (person.is(Role.TRAINEE, Role.CODER)) {
            learn(homes.ofLearner(person), attempts, LocalDate.ofInstant(now, LearnerHome.UK));
        }
        boolean tutor = person.is(Role.TUTOR);
        if (tutor) {
            teach(homes.ofTutor(now), items, now);
        }
        if (person.is(Role.ADMINISTRATOR)) {
            main.add(new SitePanel(homes.ofSite()));
        }
        if (!tutor) {
            side.add(new DuePanel("Coming up", items, now));
        }
        Div columns = new Div(main, side);
        columns.addClassName("home");
        add(columns);
    }

    private static Div head(Person person, ZonedDateTime now, int due) {
        Paragraph sub = new Paragraph(DAY.format(now) + (due == 0 ? "" : " · " + due + (due == 1 ? " thing" : " things") + " due"));
        sub.addClassNames("s", "t2");
        Div head = new Div(new Div(new H1(greeting(now.getHour()) + ", " + person.displayName()), sub));
        head.addClassName("viewhead");
        return head;
    }

    private void learn(LearnerHome home, Attempts attempts, LocalDate today) {
        main.add(home.open().map(WayPanel::resume).orElseGet(() -> new WayPanel("Code a case",
                "Choose case notes, code them, and read a mark sheet that explains every code.", "exercises", "Choose an exercise")));
        main.add(new QueuePanel(home.queue(), SUGGESTED, today, attempts));
        if (!home.handedIn(1).isEmpty()) {
            main.add(new RecentPanel(home));
        }
        side.add(new WeekPanel(home, today));
    }

    private void teach(TutorHome home, List<DueItem> items, Instant now) {
        if (home.alarms() > 0) {
            main.add(WayPanel.alarms(home.alarms()));
        }
        main.add(new DuePanel("To do", items, now), new CohortsPanel(home.cohorts()));
        side.add(new SittingsPanel(home.sittings(), now));
        main.add(new WayPanel("Exercises for others", "See which exercises are in use, upload new ones and fetch their files.", "library",
                "Open the library"));
    }

    private static String greeting(int hour) {
        if (hour < 12) {
            return "Good morning";
        }
        return hour < 18 ? "Good afternoon" : "Good evening";
    }
}
