package org.leadterm.cpd.page.log;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Evidences;
import org.leadterm.cpd.activity.Provenance;
import org.leadterm.cpd.activity.Purpose;
import org.leadterm.cpd.clock.ClockState;
import org.leadterm.cpd.clock.Clocks;
import org.leadterm.cpd.cycle.Category;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.cycle.Scheme;
import org.leadterm.cpd.cycle.Schemes;
import org.leadterm.cpd.cycle.Target;
import org.leadterm.cpd.history.Histories;
import org.leadterm.cpd.proposal.Proposals;
import org.leadterm.cpd.recurrence.Recurrence;
import org.leadterm.cpd.recurrence.RecurrenceEntry;
import org.leadterm.cpd.recurrence.Recurrences;
import org.leadterm.people.PersonId;
import org.leadterm.people.Problem;

/** Somebody's log of 2026 in memory, on the fifth of November: a target of ten hours in two categories. */
public final class SampleLog {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T14:05:12Z"), ZoneOffset.UTC);
    private static final PersonId OWNER = PersonId.next(Instant.EPOCH);
    static final Target TARGET = new Target(hours(10), List.of(
            new Category("structured", "S", "Structured", Set.of(ActivityKind.COURSE, ActivityKind.AUDIT), hours(0)),
            new Category("practice", "P", "Practice", Set.of(ActivityKind.CODED_PRACTICE), hours(2))), "Set by the tests");
    public static final Scheme SCHEME = new Scheme("Cycle", 12, Scheme.day(1, 1), TARGET, List.of("What did you learn?", "What next?"));
    static final Cycle CYCLE = new Cycle(new CycleId("cycle"), 0, OWNER, "Cycle 2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), TARGET);
    public final List<Activity> activities = new ArrayList<>();
    final List<RecurrenceEntry> recurring = new ArrayList<>();

    public static Amount hours(int hours) {
        return new Amount(Unit.HOURS, hours * 60);
    }

    /** One that its owner typed. */
    public Activity with(String title, ActivityKind kind, LocalDate on, EntryState state) {
        return with(title, kind, on, state, Provenance.OWN);
    }

    public Activity with(String title, ActivityKind kind, LocalDate on, EntryState state, Provenance provenance) {
        Activity made = new Activity(new ActivityId("a" + activities.size()), 0, OWNER, counted(Entry.draft(title, kind, on, 120).with(state)),
                Optional.empty(), provenance, List.of(), CLOCK.instant());
        activities.add(0, made);
        return made;
    }

    LogView view(org.leadterm.people.CurrentPerson current) {
        Activities kept = new Kept();
        Logs logs = new Logs(new Cycles() {
            @Override
            public Cycle current() {
                return CYCLE;
            }

            @Override
            public Cycle find(CycleId id) {
                return CYCLE;
            }

            @Override
            public List<Cycle> mine() {
                return List.of(CYCLE);
            }
        }, new Schemes() {
            @Override
            public Scheme site() {
                return SCHEME;
            }
        }, kept, new Clocks() {
            @Override
            public List<ClockState> mine() {
                return List.of();
            }
        }, new Again(), new Proposals() {
            @Override
            public int refresh() {
                return 0;
            }
        }, new Histories() {
            @Override
            public int bring(byte[] csv) {
                throw new CpdRefused(List.of(new Problem("row 3", "Row 3: Date is a day such as 09/10/2026, not \"x\".")));
            }
        }, CLOCK);
        return new LogView(logs, new LogKeeping(kept, new Evidences() {
        }, CLOCK), current);
    }

    private static Entry counted(Entry entry) {
        return entry.isLogged() ? entry.with(Purpose.CYCLE, Optional.of(CYCLE.id())).in(TARGET.categoryOf(entry.kind()).id()) : entry;
    }

    /** The activities without a database. */
    private final class Kept extends Activities {
        @Override
        public List<Activity> mine() {
            return List.copyOf(activities);
        }

        @Override
        public Activity find(ActivityId id) {
            return activities.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        }

        @Override
        public Activity create(Entry entry) {
            return with(entry.title(), entry.kind(), entry.on(), entry.state());
        }

        @Override
        public Activity change(ActivityId id, int base, Entry entry) {
            Activity before = find(id);
            StaleCpd.refuse(before.version(), base);
            Activity changed = new Activity(id, base + 1, OWNER, counted(entry), Optional.empty(), before.provenance(), before.evidence(), CLOCK.instant());
            activities.replaceAll(each -> each.id().equals(id) ? changed : each);
            return changed;
        }

        @Override
        public void delete(ActivityId id, int base) {
            activities.removeIf(each -> each.id().equals(id));
        }
    }

    /** What comes again, without a database. */
    private final class Again extends Recurrences {
        @Override
        public List<RecurrenceEntry> mine() {
            return List.copyOf(recurring);
        }

        @Override
        public RecurrenceEntry begin(Recurrence recurrence) {
            recurring.add(new RecurrenceEntry("r" + recurring.size(), 0, OWNER, recurrence));
            return recurring.get(recurring.size() - 1);
        }

        @Override
        public void stop(String id) {
            recurring.removeIf(each -> each.id().equals(id));
        }
    }
}
