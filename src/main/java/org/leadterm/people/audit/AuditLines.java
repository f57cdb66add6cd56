package org.leadterm.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;

/** The audit trail as administrators read, check and take it away. */
@ApplicationScoped
public class AuditLines {
    private static final int BATCH = 500;
    private static final String MATCHING = " from AuditEntry e where e.seq < :before and lower(e.who) like :who escape '!'"
            + " and lower(e.action) like :action escape '!' and lower(e.subject) like :subject escape '!' and e.at >= :from and e.at < :until";
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final AuditTrail trail;
    private final CurrentPerson current;
    private final Sealing sealing;
    private final Clock clock;
    private final AtomicReference<AuditReport> last = new AtomicReference<>();

    protected AuditLines() {
        this(null, null, null, null);
    }

    @Inject
    AuditLines(AuditTrail trail, CurrentPerson current, Sealing sealing, Clock clock) {
        this.trail = trail;
        this.current = current;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** @param before the number before which the page begins */
    @Transactional
    public AuditPage page(AuditSearch search, long before, int limit) {
        current.require(Role.ADMINISTRATOR);
        List<AuditLine> more = matching(search, before, limit + 1).stream().map(AuditEntry::line).toList();
        if (more.size() <= limit) {
            return new AuditPage(more, Optional.empty());
        }
        return new AuditPage(List.copyOf(more.subList(0, limit)), Optional.of(more.get(limit - 1).seq()));
    }

    /** As the trail names an account. */
    public static String subject(PersonName name) {
        return "account " + name;
    }

    /** What the caller did, and what was done to the caller's account, the oldest first. */
    @Transactional
    public List<AuditLine> aboutCaller() {
        PersonName name = current.get().name();
        return entities.createQuery("select e from AuditEntry e where e.who = :who or e.subject = :subject order by e.seq", AuditEntry.class)
                .setParameter("who", name.text()).setParameter("subject", subject(name)).getResultStream().map(AuditEntry::line).toList();
    }

    /** The actions that there are, in order. */
    @Transactional
    public List<String> actions() {
        current.require(Role.ADMINISTRATOR);
        return entities.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class).getResultList();
    }

    /** Hands on all lines of a search, the latest first, and notes that they were taken away. */
    @Transactional
    public void export(AuditSearch search, Consumer<SealedLine> line) {
        String by = current.require(Role.ADMINISTRATOR).name().text();
        long before = Long.MAX_VALUE;
        List<AuditEntry> batch = matching(search, before, BATCH);
        while (!batch.isEmpty()) {
            for (AuditEntry entry : batch) {
                line.accept(entry.sealed());
                before = entry.line().seq();
            }
            entities.clear();
            batch = matching(search, before, BATCH);
        }
        trail.record(Deed.of(by, "audit.export", "audit trail"));
    }

    /** Looks at every entry and at the signed end, which is read after the entries: nobody has to wait who writes meanwhile. */
    @Transactional
    public AuditReport check() {
        current.require(Role.ADMINISTRATOR);
        AuditCheck check = new AuditCheck(sealing);
        long entries = 0;
        long after = Long.MIN_VALUE;
        Optional<Head> head = trail.head();
        List<AuditEntry> batch = following(after);
        while (!batch.isEmpty()) {
            batch.forEach(entry -> check.look(entry.sealed()));
            entries += batch.size();
            after = batch.get(batch.size() - 1).line().seq();
            entities.clear();
            head = trail.head();
            batch = following(after);
        }
        AuditReport report = new AuditReport(clock.instant(), entries, head.map(Head::hash).orElse(""), check.findings(head));
        last.set(report);
        return report;
    }

    /** What the last check came to since this server started; none is made now. */
    public Optional<AuditReport> lastCheck() {
        current.require(Role.ADMINISTRATOR);
        return Optional.ofNullable(last.get());
    }

    private List<AuditEntry> following(long seq) {
        return entities.createQuery("select e from AuditEntry e where e.seq > :seq order by e.seq", AuditEntry.class)
                .setParameter("seq", seq).setMaxResults(BATCH).getResultList();
    }

    private List<AuditEntry> matching(AuditSearch search, long before, int limit) {
        TypedQuery<AuditEntry> query = entities.createQuery("select e" + MATCHING + " order by e.seq desc", AuditEntry.class);
        return query.setParameter("before", before).setParameter("who", search.whoPattern()).setParameter("action", search.actionPattern())
                .setParameter("subject", search.subjectPattern()).setParameter("from", search.from()).setParameter("until", search.until())
                .setMaxResults(limit).getResultList();
    }
}
