package org.leadterm.cpd.activity;

import java.time.LocalDate;
import java.util.List;
import org.leadterm.cpd.recurrence.Recurrence;
import org.leadterm.cpd.recurrence.RecurrenceEntry;

/** The days that have come of what comes again, as drafts. */
final class Occurrences {
    private Occurrences() {
    }

    static List<Proposed> of(List<RecurrenceEntry> recurrences, LocalDate today) {
        return recurrences.stream().flatMap(each -> each.recurrence().due(today).stream().map(day -> proposed(each, day))).toList();
    }

    private static Proposed proposed(RecurrenceEntry entry, LocalDate day) {
        Recurrence recurrence = entry.recurrence();
        return new Proposed(Entry.draft(recurrence.title(), recurrence.kind(), day, recurrence.minutes()).from(recurrence.provider(), recurrence.points()),
                new Provenance(Provenance.Source.RECURRING, "recurring:" + entry.id() + ":" + day,
                        recurrence.frequency().label() + ": confirm that it took place"));
    }
}
