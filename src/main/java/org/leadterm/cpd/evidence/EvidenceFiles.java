package org.leadterm.cpd.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.PersonId;

/**
 * Evidence as it is kept: a row and a file each, both or neither. A file is there before its row is committed, and goes after its row is gone;
 * what a crash leaves between is swept at the next start. Asks nobody's rights.
 */
@ApplicationScoped
public class EvidenceFiles {
    /** Of one person's files together, in bytes. */
    public static final long QUOTA = 100_000_000;
    /** Of one activity. */
    public static final int MOST_FILES = 20;
    /** For longer, no upload is under way. */
    private static final Duration UNDER_WAY = Duration.ofHours(1);
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final EvidenceFolder folder;
    private final TransactionEnds ends;
    private final Clock clock;

    @Inject
    EvidenceFiles(EvidenceFolder folder, TransactionEnds ends, Clock clock) {
        this.folder = folder;
        this.ends = ends;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected EvidenceFiles() {
        this(null, null, null);
    }

    /** @throws CpdRefused saying why the file is not taken; nothing was stored then */
    @Transactional
    public Evidence add(ActivityId activity, PersonId person, String name, InputStream content) {
        List<Evidence> there = of(List.of(activity)).getOrDefault(activity, List.of());
        if (there.size() >= MOST_FILES) {
            throw new CpdRefused("file", "An activity has " + MOST_FILES + " files at most.");
        }
        Upload upload = Upload.of(name, content);
        if (there.stream().anyMatch(evidence -> evidence.sha256().equals(upload.sha256()))) {
            throw new CpdRefused("file", "This file is attached to the activity already.");
        }
        long used = used(person);
        if (used + upload.bytes().length > QUOTA) {
            throw new CpdRefused("file", "Your evidence would have more than " + QUOTA / 1_000_000 + " MB together. Remove files that you no longer need.");
        }
        String stored = folder.store(upload.bytes());
        ends.unlessCommitted(() -> folder.delete(stored));
        EvidenceRow row = new EvidenceRow(activity, person, upload, stored, clock.instant());
        rows.persist(row);
        rows.flush();
        return row.snapshot();
    }

    @Transactional
    public Optional<Evidence> find(EvidenceId id) {
        return Optional.ofNullable(rows.find(EvidenceRow.class, id.text())).map(EvidenceRow::snapshot);
    }

    /** Oldest first; activities without evidence are left out. */
    @Transactional
    public Map<ActivityId, List<Evidence>> of(List<ActivityId> activities) {
        if (activities.isEmpty()) {
            return Map.of();
        }
        return rows.createQuery("select e from EvidenceRow e where e.activity in :activities order by e.added, e.id", EvidenceRow.class)
                .setParameter("activities", activities.stream().map(ActivityId::text).toList())
                .getResultStream().map(EvidenceRow::snapshot).collect(Collectors.groupingBy(Evidence::activity));
    }

    /** All of a person's by activity, in one statement. */
    @Transactional
    public Map<ActivityId, List<Evidence>> of(PersonId person) {
        return rows.createQuery("select e from EvidenceRow e where e.person = :person order by e.added, e.id", EvidenceRow.class)
                .setParameter("person", person.text()).getResultStream().map(EvidenceRow::snapshot).collect(Collectors.groupingBy(Evidence::activity));
    }

    /** How many bytes a person's files have together. */
    @Transactional
    public long used(PersonId person) {
        return of(person).values().stream().flatMap(List::stream).mapToLong(Evidence::size).sum();
    }

    @Transactional
    public byte[] read(EvidenceId id) {
        return folder.read(row(id).storedAs());
    }

    @Transactional
    public void delete(EvidenceId id) {
        EvidenceRow row = row(id);
        String stored = row.storedAs();
        rows.remove(row);
        rows.flush();
        ends.whenCommitted(() -> folder.delete(stored));
    }

    /** With the activity that they prove. */
    @Transactional
    public void deleteAll(ActivityId activity) {
        of(List.of(activity)).getOrDefault(activity, List.of()).forEach(evidence -> delete(evidence.id()));
    }

    /** At start. */
    @Transactional
    public void sweep() {
        folder.deleteAllBut(new HashSet<>(rows.createQuery("select e.storedAs from EvidenceRow e", String.class).getResultList()),
                clock.instant().minus(UNDER_WAY));
    }

    private EvidenceRow row(EvidenceId id) {
        return Optional.ofNullable(rows.find(EvidenceRow.class, id.text())).orElseThrow(() -> new CpdNotThere("There is no such evidence."));
    }
}
