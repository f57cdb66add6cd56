package org.leadterm.cpd.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.course.Career;
import org.leadterm.cpd.course.Careers;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.course.CourseClocks;
import org.leadterm.people.PersonId;

/** The course clocks of the caller, and of those whom the caller oversees. */
@ApplicationScoped
public class Clocks {
    private final CourseClocks clocks;
    private final Careers careers;
    private final Activities activities;
    private final Readers readers;
    private final Clock clock;

    @Inject
    public Clocks(CourseClocks clocks, Careers careers, Activities activities, Readers readers, Clock clock) {
        this.clocks = clocks;
        this.careers = careers;
        this.activities = activities;
        this.readers = readers;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Clocks() {
        this(null, null, null, null, null);
    }

    /** The caller's, those that stand still among them. */
    @Transactional
    public List<ClockState> mine() {
        return of(readers.caller().id());
    }

    /** @throws org.leadterm.cpd.CpdNotThere when the caller may not see this person's log */
    @Transactional
    public List<ClockState> of(PersonId person) {
        return states(activities.of(person), careers.of(person));
    }

    /** Somebody's. Asks nobody's rights. */
    @Transactional
    public List<ClockState> everything(PersonId person) {
        return states(activities.everything(person), careers.everything(person));
    }

    private List<ClockState> states(List<Activity> log, Career career) {
        List<ClockState.Attended> attended = log.stream().map(Activity::entry).filter(entry -> entry.isLogged())
                .flatMap(entry -> entry.course().map(course -> new ClockState.Attended(course.clock(), entry.on(), course.days())).stream()).toList();
        return states(clocks.all(), career, attended, Today.of(clock));
    }

    /** In the order of the clocks; one that is counted from another is reckoned after it. */
    static List<ClockState> states(List<CourseClock> clocks, Career career, List<ClockState.Attended> attended, LocalDate today) {
        Map<ClockId, ClockState> states = new HashMap<>();
        Deque<CourseClock> waiting = new ArrayDeque<>(clocks);
        for (int turns = clocks.size() * clocks.size() + 1; !waiting.isEmpty() && turns > 0; turns--) {
            CourseClock next = waiting.pop();
            boolean known = next.after().isEmpty() || states.containsKey(next.after().get()) || clocks.stream().noneMatch(
                    each -> each.id().equals(next.after().get()));
            if (known) {
                states.put(next.id(), ClockState.of(next, career, attended, states, today));
            } else {
                waiting.add(next);
            }
        }
        return clocks.stream().map(each -> states.get(each.id())).toList();
    }
}
