package org.leadterm.cpd.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.people.PersonId;

/** The table of activities, in the caller's transaction where there is one; each is told with its evidence. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class ActivityRows {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final EvidenceFiles files;

    @Inject
    ActivityRows(EvidenceFiles files) {
        this.files = files;
    }

    /** For the container's proxy. */
    protected ActivityRows() {
        this(null);
    }

    void add(ActivityRow row) {
        rows.persist(row);
    }

    void remove(ActivityRow row) {
        rows.remove(row);
    }

    void flush() {
        rows.flush();
    }

    /** Empty for what was dismissed, too. */
    Optional<ActivityRow> find(ActivityId id) {
        return Optional.ofNullable(rows.find(ActivityRow.class, id.text())).filter(row -> row.snapshot().entry().state() != EntryState.DISMISSED);
    }

    /** Newest first, without what was dismissed. */
    List<Activity> all(PersonId person) {
        Map<ActivityId, List<Evidence>> evidence = files.of(person);
        return rows.createQuery("""
                select a from ActivityRow a where a.person = :person and a.state <> :dismissed order by a.day desc, a.id desc""", ActivityRow.class)
                .setParameter("person", person.text()).setParameter("dismissed", EntryState.DISMISSED).getResultStream().map(ActivityRow::snapshot)
                .map(activity -> activity.with(evidence.getOrDefault(activity.id(), List.of()))).toList();
    }

    /** What was proposed before, dismissed or not. */
    Set<String> keys(PersonId person) {
        Collection<String> keys = rows.createQuery("select a.sourceKey from ActivityRow a where a.person = :person and a.sourceKey is not null", String.class)
                .setParameter("person", person.text()).getResultList();
        return new HashSet<>(keys);
    }

    Activity whole(ActivityRow row) {
        Activity activity = row.snapshot();
        return activity.with(files.of(List.of(activity.id())).getOrDefault(activity.id(), List.of()));
    }

    void forgetReflections(PersonId person) {
        rows.createQuery("update ActivityRow a set a.reflection = :none, a.version = a.version + 1 where a.person = :person")
                .setParameter("none", ReflectionJson.write(Reflection.NONE)).setParameter("person", person.text()).executeUpdate();
    }
}
