package org.leadterm.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Who did what, when and why: append-only, each entry sealed to the one before, in the same transaction as the deed itself. The
 * counter's row is held until that transaction ends, so that entries are numbered one after the other: record last, and
 * keep the transaction short. Whoever has several deeds to record gives them at once.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String BEGIN = "audit.begin";
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final Sealing sealing;
    private final Clock clock;

    protected AuditTrail() {
        this(null, null);
    }

    @Inject
    public AuditTrail(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    @Transactional
    public void record(Deed deed) {
        record(List.of(deed));
    }

    /** In this order. */
    @Transactional
    public void record(List<Deed> deeds) {
        entities.flush();
        Head head = lockedHead();
        for (Deed deed : deeds) {
            head = append(deed, head);
        }
        sign(head);
    }

    /** The lines after a sequence number, oldest first. */
    @Transactional
    public List<AuditLine> after(long seq, int limit) {
        return entities.createQuery("select e from AuditEntry e where e.seq > :seq order by e.seq", AuditEntry.class)
                .setParameter("seq", seq).setMaxResults(limit).getResultList().stream().map(AuditEntry::line).toList();
    }

    /**
     * At start: begins the chain where there is none yet. What an earlier edition wrote without seals is sealed as it stands,
     * and the entry that begins the chain says how much that was.
     */
    @Transactional
    public void begin() {
        Head head = lockedHead();
        if (head.hash().isEmpty()) {
            List<AuditEntry> earlier = entities.createQuery("select e from AuditEntry e order by e.seq", AuditEntry.class).getResultList();
            String previous = "";
            for (AuditEntry entry : earlier) {
                SealedLine sealed = sealing.seal(entry.line(), previous);
                entry.seal(sealed);
                previous = sealed.hash();
            }
            entities.flush();
            Deed begin = Deed.of("start", BEGIN, "audit trail").changing("", earlier.size() + " earlier entries sealed as they stood");
            sign(append(begin, new Head(head.seq(), previous, "", "")));
        }
    }

    private Head append(Deed deed, Head head) {
        AuditLine line = new AuditLine(head.seq() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), deed);
        SealedLine sealed = sealing.seal(line, head.hash());
        entities.persist(new AuditEntry(sealed));
        return sealing.head(line.seq(), sealed.hash());
    }

    private void sign(Head head) {
        entities.createNativeQuery("update audit_counter set last_seq = ?, hash = ?, key_id = ?, seal = ? where id = 1")
                .setParameter(1, head.seq()).setParameter(2, head.hash()).setParameter(3, head.key()).setParameter(4, head.seal())
                .executeUpdate();
        entities.flush();
    }

    /** Whoever appends next waits here until this transaction has ended. */
    private Head lockedHead() {
        return head(" for update").orElseThrow(() -> new IllegalStateException("the audit trail has lost its counter"));
    }

    /** The signed end, as it stands in the database; empty when somebody deleted it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Head> head() {
        return head("");
    }

    private Optional<Head> head(String locking) {
        List<?> rows = entities.createNativeQuery("select last_seq, hash, key_id, seal from audit_counter where id = 1" + locking).getResultList();
        return rows.stream().map(row -> head((Object[]) row)).findFirst();
    }

    private static Head head(Object[] row) {
        return new Head(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]);
    }
}
