package org.leadterm.assessment.paper.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperCheck;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.paper.PaperLine;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.assessment.paper.Pools;
import org.leadterm.assessment.paper.Stock;
import org.leadterm.exercise.file.Problem;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;

/** Papers, for tutors. A version is added and never changed, so that a sitting is marked by what its candidates sat. */
@ApplicationScoped
public class Papers {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final CurrentPerson caller;
    private final Stocks stocks;
    private final Clock clock;
    private final RecentPapers recent = new RecentPapers();

    @Inject
    Papers(CurrentPerson caller, Stocks stocks, Clock clock) {
        this.caller = caller;
        this.stocks = stocks;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Papers() {
        this(null, null, null);
    }

    /**
     * Stores the next version of a paper, the first when there is none. What names no version gets the latest of today.
     *
     * @throws AssessmentRefused with everything that is wrong with it
     */
    @Transactional
    public PaperVersion store(Paper paper) {
        return keep(paper, caller.require(Role.TUTOR).name().text(), clock.instant());
    }

    /**
     * As {@link #store}, as if somebody had stored it at that moment. Asks nobody's rights.
     *
     * @param by user name
     */
    @Transactional
    public PaperVersion keep(Paper paper, String by, Instant at) {
        Stock stock = stocks.stock();
        List<Problem> problems = PaperCheck.problems(paper, stock);
        if (!problems.isEmpty()) {
            throw new AssessmentRefused(problems);
        }
        PaperRow row = rows.find(PaperRow.class, paper.id().text(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new PaperRow(paper.id());
            rows.persist(row);
        }
        PaperVersion version = new PaperVersion(PaperCheck.pinned(paper, stock), row.nextVersion(), by, at.truncatedTo(ChronoUnit.MICROS));
        rows.persist(new PaperVersionRow(version));
        return version;
    }

    /** What is wrong with a paper as things are now; nothing when it can be set. */
    @Transactional
    public List<Problem> check(Paper paper) {
        caller.require(Role.TUTOR);
        return PaperCheck.problems(paper, stocks.stock());
    }

    /** What a paper can be made of now. */
    @Transactional
    public Stock stock() {
        caller.require(Role.TUTOR);
        return stocks.stock();
    }

    /** What a paper's places may be filled with now. Asks nobody's rights. */
    @Transactional
    public Pools pools(Paper paper) {
        return Pools.of(paper, stocks.stock());
    }

    /** Every paper's latest version, in the order of their names. */
    @Transactional
    public List<PaperLine> all() {
        caller.require(Role.TUTOR);
        return rows.createQuery("""
                select new org.leadterm.assessment.paper.PaperLine(v.paper, v.number, v.title, v.minutes, v.storedBy, v.storedAt)
                from PaperVersionRow v, PaperRow p where v.paper = p.id and v.number = p.latest order by p.id""", PaperLine.class).getResultList();
    }

    /** The latest version. */
    @Transactional
    public Optional<PaperVersion> find(PaperId id) {
        caller.require(Role.TUTOR);
        return Optional.ofNullable(rows.find(PaperRow.class, id.text())).flatMap(row -> version(id, row.latest()));
    }

    /** A version, for tutors. */
    @Transactional
    public Optional<PaperVersion> find(PaperId id, int number) {
        caller.require(Role.TUTOR);
        return version(id, number);
    }

    /** A version, for those who sit it: the caller answers for what is shown of it. */
    @Transactional
    public Optional<PaperVersion> version(PaperId id, int number) {
        Optional<PaperVersion> kept = recent.get(id, number);
        return kept.isPresent() ? kept : Optional.ofNullable(rows.find(PaperVersionRow.class, PaperVersionRow.id(id, number)))
                .map(row -> recent.keep(row.version()));
    }
}
