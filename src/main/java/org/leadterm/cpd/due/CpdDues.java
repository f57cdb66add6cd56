package org.leadterm.cpd.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.clock.ClockState;
import org.leadterm.cpd.clock.ClockState.Status;
import org.leadterm.cpd.clock.Clocks;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.reminder.DueItem;
import org.leadterm.people.reminder.DueItems;

/** What a CPD log wants: courses before their clocks run out, reflections, drafts to confirm, and the rest of a cycle that is about to end. */
@ApplicationScoped
public class CpdDues implements DueItems {
    private static final String AREA = "CPD";
    private static final String LOG = "cpd";
    /** A cycle's last weeks, in which what is missing is news. */
    private static final int LAST_DAYS = 60;
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private final Clocks clocks;
    private final Activities activities;
    private final Cycles cycles;

    @Inject
    CpdDues(Clocks clocks, Activities activities, Cycles cycles) {
        this.clocks = clocks;
        this.activities = activities;
        this.cycles = cycles;
    }

    /** For the container's proxy. */
    protected CpdDues() {
        this(null, null, null);
    }

    @Override
    @Transactional
    public List<DueItem> due(Person person, Instant now) {
        if (!person.is(Role.TRAINEE, Role.CODER) && !person.roles().contains(Role.TUTOR)) {
            return List.of();
        }
        List<DueItem> due = new ArrayList<>();
        clocks.everything(person.id()).stream().filter(state -> state.status() == Status.SOON || state.status() == Status.OVERDUE)
                .map(CpdDues::course).forEach(due::add);
        List<Activity> log = activities.everything(person.id());
        some(log, Activity::isReflectionDue).map(count -> new DueItem(AREA, "Reflections", count + " in your log without a reflection.",
                Optional.empty(), LOG)).ifPresent(due::add);
        some(log, activity -> !activity.entry().isLogged()).map(count -> new DueItem(AREA, "Drafts", count + " to confirm or dismiss.",
                Optional.empty(), LOG)).ifPresent(due::add);
        LocalDate today = LocalDate.ofInstant(now, HERE);
        cycles.everything(person.id()).stream().filter(cycle -> cycle.holds(today) && !cycle.until().isAfter(today.plusDays(LAST_DAYS)))
                .filter(cycle -> !CycleCheck.of(cycle, log, today).left().isNone()).map(cycle -> ending(cycle, CycleCheck.of(cycle, log, today)))
                .forEach(due::add);
        return due;
    }

    private static DueItem course(ClockState state) {
        LocalDate last = state.due().orElseThrow();
        return new DueItem("Course", state.clock().name(), (state.status() == Status.OVERDUE ? "Was due by " : "Due by ") + DAY.format(last) + ".",
                Optional.of(end(last)), "cpd/clocks");
    }

    private static DueItem ending(Cycle cycle, CycleCheck check) {
        return new DueItem(AREA, cycle.name(), check.left().text() + " still to log before it ends on " + DAY.format(cycle.until()) + ".",
                Optional.of(end(cycle.until())), LOG);
    }

    private static Optional<String> some(List<Activity> log, Predicate<Activity> which) {
        long count = log.stream().filter(which).count();
        return count == 0 ? Optional.empty() : Optional.of(count == 1 ? "One activity" : count + " activities");
    }

    /** The last second of the last day, so that the date shown is that day's. */
    private static Instant end(LocalDate last) {
        return last.plusDays(1).atStartOfDay(HERE).toInstant().minusSeconds(1);
    }
}
