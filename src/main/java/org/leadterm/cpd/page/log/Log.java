package org.leadterm.cpd.page.log;

import java.time.LocalDate;
import java.util.List;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Provenance.Source;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.clock.ClockState;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.recurrence.RecurrenceEntry;

/**
 * What a log's page shows of one cycle.
 *
 * @param activities all of the person's, whenever they were
 * @param prompts    what a reflection is asked by where the activity says nothing else
 */
record Log(Cycle cycle, List<Cycle> cycles, CycleCheck check, List<Activity> activities, List<ClockState> clocks, List<RecurrenceEntry> recurring,
        List<String> prompts, LocalDate today) {
    Unit unit() {
        return cycle.target().unit();
    }

    /** Those of this cycle by what they count for or, where they count nowhere, by their day; without the proposed drafts. */
    List<Activity> shown() {
        return activities.stream().filter(activity -> !isProposed(activity))
                .filter(activity -> activity.entry().cycle().map(cycle.id()::equals).orElse(cycle.holds(activity.entry().on()))).toList();
    }

    /** Drafts that nobody has typed, of this cycle's days. */
    List<Activity> proposed() {
        return activities.stream().filter(Log::isProposed).filter(activity -> cycle.holds(activity.entry().on())).toList();
    }

    Activity find(ActivityId id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst()
                .orElseThrow(() -> new CpdNotThere("This activity is no longer there."));
    }

    private static boolean isProposed(Activity activity) {
        Source source = activity.provenance().source();
        return activity.entry().state() == EntryState.DRAFT && (source == Source.PROPOSED || source == Source.RECURRING);
    }
}
