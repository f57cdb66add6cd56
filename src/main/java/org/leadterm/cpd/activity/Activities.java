package org.leadterm.cpd.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.PersonLocks;
import org.leadterm.cpd.Readers;
import org.leadterm.cpd.StaleCpd;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.cpd.recurrence.Recurrences;
import org.leadterm.people.PersonId;
import org.leadterm.people.Problem;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/**
 * The CPD log. Its owner writes it; whoever oversees them sees what is logged, and reflections and evidence where they are shared. Drafts of
 * what comes again appear when their day has come and somebody looks.
 */
@ApplicationScoped
public class Activities {
    private final ActivityRows rows;
    private final Readers readers;
    private final PersonLocks locks;
    private final Cycles cycles;
    private final EntryRules rules;
    private final Recurrences recurrences;
    private final EvidenceFiles files;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Activities(ActivityRows rows, Readers readers, PersonLocks locks, Cycles cycles, EntryRules rules, Recurrences recurrences, EvidenceFiles files,
            AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.readers = readers;
        this.locks = locks;
        this.cycles = cycles;
        this.rules = rules;
        this.recurrences = recurrences;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Activities() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** The caller's own, drafts among them, newest first. */
    @Transactional
    public List<Activity> mine() {
        PersonId person = readers.caller().id();
        propose(Occurrences.of(recurrences.of(person), Today.of(clock)));
        return rows.all(person);
    }

    /** Somebody's, newest first: the caller's own, or what is logged of somebody whom they oversee. */
    @Transactional
    public List<Activity> of(PersonId person) {
        readers.open(person, "CPD log");
        return readers.isOwn(person) ? mine() : rows.all(person).stream().filter(activity -> activity.entry().isLogged()).map(Activity::asOverseen).toList();
    }

    /** All of somebody's log, newest first, drafts among it, what was dismissed not. Asks nobody's rights. */
    @Transactional
    public List<Activity> everything(PersonId person) {
        return rows.all(person);
    }

    /** What counts in a cycle, newest first. */
    @Transactional
    public List<Activity> in(CycleId id) {
        Cycle cycle = cycles.find(id);
        return of(cycle.person()).stream().filter(activity -> activity.entry().isLogged() && activity.entry().cycle().equals(Optional.of(id))).toList();
    }

    /** @throws CpdNotThere when there is none that the caller may see */
    @Transactional
    public Activity find(ActivityId id) {
        Activity activity = rows.whole(rows.find(id).orElseThrow(Activities::unknown));
        if (readers.isOwn(activity.person())) {
            return activity;
        }
        Activity seen = Optional.of(activity).filter(each -> each.entry().isLogged() && readers.oversees(each.person())).map(Activity::asOverseen)
                .orElseThrow(Activities::unknown);
        readers.open(activity.person(), "CPD log");
        return seen;
    }

    /** @throws org.leadterm.cpd.CpdRefused or {@link org.leadterm.cpd.CpdConflict} when it cannot count as the entry says; nothing is stored then */
    @Transactional
    public Activity create(Entry entry) {
        return create(entry, Provenance.OWN);
    }

    /** As {@link #create(Entry)}, with where it came from. */
    @Transactional
    public Activity create(Entry entry, Provenance provenance) {
        PersonId person = readers.caller().id();
        locks.lock(person);
        Entry ready = rules.create(person, entry, rows.all(person));
        ActivityRow row = new ActivityRow(person, ready, provenance, clock.instant());
        rows.add(row);
        rows.flush();
        return row.snapshot();
    }

    /**
     * Logs all of these for the caller, or none.
     *
     * @return what is wrong, by the place of the entry; everything was stored when this is empty, and the caller of this method has to give up
     *     the transaction when it is not
     */
    @Transactional
    public Map<Integer, List<Problem>> createAll(List<Entry> entries, Provenance provenance) {
        PersonId person = readers.caller().id();
        locks.lock(person);
        Map<Integer, List<Problem>> wrong = new TreeMap<>();
        List<Activity> log = new ArrayList<>(rows.all(person));
        List<ActivityRow> fresh = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            try {
                ActivityRow row = new ActivityRow(person, rules.create(person, entries.get(place), log), provenance, clock.instant());
                fresh.add(row);
                log.add(row.snapshot());
            } catch (CpdRefused refused) {
                wrong.put(place, refused.problems());
            } catch (CpdConflict twice) {
                wrong.put(place, List.of(new Problem("", twice.getMessage())));
            }
        }
        if (wrong.isEmpty()) {
            fresh.forEach(rows::add);
            rows.flush();
        }
        return wrong;
    }

    /**
     * Writes an entry anew; a verification goes with what was verified.
     *
     * @throws StaleCpd when it was changed since
     * @throws org.leadterm.cpd.CpdConflict when it is used for something else already
     */
    @Transactional
    public Activity change(ActivityId id, int base, Entry entry) {
        ActivityRow row = own(id);
        StaleCpd.refuse(row.snapshot().version(), base);
        locks.lock(row.person());
        Activity before = row.snapshot();
        Entry ready = rules.change(before, entry, rows.all(row.person()));
        if (!ready.equals(before.entry())) {
            row.write(ready, clock.instant());
            rows.flush();
            before.verification().ifPresent(verified -> trail.record(deed("unverify", before).changing("verified by " + verified.name(), "")
                    .because("changed by its owner")));
        }
        return rows.whole(row);
    }

    /** With its evidence. What was proposed is dismissed, so that it is not proposed again. */
    @Transactional
    public void delete(ActivityId id, int base) {
        ActivityRow row = own(id);
        Activity before = row.snapshot();
        StaleCpd.refuse(before.version(), base);
        files.deleteAll(id);
        if (before.provenance().key().isEmpty()) {
            rows.remove(row);
        } else {
            row.dismiss(clock.instant());
        }
        rows.flush();
        if (before.entry().isLogged()) {
            trail.record(deed("delete", before).changing(before.entry().title() + ", " + before.entry().on(), ""));
        }
    }

    /** Makes drafts of what the caller's log has not got yet and has not dismissed; returns how many. */
    @Transactional
    public int propose(List<Proposed> proposals) {
        PersonId person = readers.caller().id();
        if (rows.keys(person).containsAll(proposals.stream().map(each -> each.provenance().key()).toList())) {
            return 0;
        }
        locks.lock(person);
        Set<String> known = rows.keys(person);
        List<Proposed> fresh = proposals.stream().filter(each -> known.add(each.provenance().key())).toList();
        fresh.forEach(each -> rows.add(new ActivityRow(person, each.entry().with(EntryState.DRAFT), each.provenance(), clock.instant())));
        rows.flush();
        return fresh.size();
    }

    /** Takes the words from all of somebody's activities, for good. Asks nobody's rights: for when an account is anonymised. */
    @Transactional
    public void forgetReflections(PersonId person) {
        rows.forgetReflections(person);
    }

    ActivityRow own(ActivityId id) {
        return Optional.of(rows.find(id).orElseThrow(Activities::unknown)).filter(row -> readers.isOwn(row.person())).orElseThrow(Activities::unknown);
    }

    private Deed deed(String action, Activity activity) {
        return Deed.of(readers.caller().name().text(), "cpd.activity." + action, "CPD activity " + activity.id());
    }

    private static CpdNotThere unknown() {
        return new CpdNotThere("There is no such activity that you may see.");
    }
}
