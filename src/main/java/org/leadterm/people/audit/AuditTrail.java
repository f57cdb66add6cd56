package org.leadterm.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Who did what, when and why: append-only, in the same transaction as the deed itself. The counter's row is held until
 * that transaction ends, so record last and keep the transaction short.
 */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final Clock clock;

    protected AuditTrail() {
        this(null);
    }

    @Inject
    public AuditTrail(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public void record(Deed deed) {
        entities.flush();
        entities.createNativeQuery("update audit_counter set last_seq = last_seq + 1 where id = 1").executeUpdate();
        Number seq = (Number) entities.createNativeQuery("select last_seq from audit_counter where id = 1").getSingleResult();
        entities.persist(new AuditEntry(seq.longValue(), deed, clock.instant()));
        entities.flush();
    }

    /** The lines after a sequence number, oldest first. */
    @Transactional
    public List<AuditLine> after(long seq, int limit) {
        return entities.createQuery("select e from AuditEntry e where e.seq > :seq order by e.seq", AuditEntry.class)
                .setParameter("seq", seq).setMaxResults(limit).getResultList().stream().map(AuditEntry::line).toList();
    }
}
