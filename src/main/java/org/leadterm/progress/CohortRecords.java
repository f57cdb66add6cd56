package org.leadterm.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Withholding;
import org.leadterm.attempt.figures.CohortSpan;
import org.leadterm.attempt.figures.CohortSums;
import org.leadterm.attempt.figures.Figures;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.UnknownCohort;

/**
 * How cohorts do, for their tutors and for administrators; as many statements for two thousand members as for two. A reader who is a
 * member too is not told what is withheld from them.
 */
@ApplicationScoped
public class CohortRecords {
    private static final int MOST_FINDINGS = 200;
    private final CohortSums sums;
    private final Figures figures;
    private final Withholding withholding;
    private final Cohorts cohorts;
    private final CurrentPerson caller;

    @Inject
    CohortRecords(CohortSums sums, Figures figures, Withholding withholding, Cohorts cohorts, CurrentPerson caller) {
        this.sums = sums;
        this.figures = figures;
        this.withholding = withholding;
        this.cohorts = cohorts;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected CohortRecords() {
        this(null, null, null, null, null);
    }

    /**
     * A cohort's report.
     *
     * @throws UnknownCohort when it is not the caller's to see
     */
    @Transactional
    public CohortProgress of(CohortId cohort, Period period) {
        return CohortReport.of(kept(cohort).members(), sums.of(span(cohort, period)));
    }

    /**
     * The findings behind a cell of the heat map, the latest first; the first two hundred where there are more.
     *
     * @throws UnknownCohort when it is not the caller's to see
     */
    @Transactional
    public List<Line> behind(CohortId cohort, Period period, Chapter chapter, String key) {
        kept(cohort);
        return sums.findings(span(cohort, period), key, chapter.name(), MOST_FINDINGS).stream().flatMap(finding -> Shown.ALL.line(finding).stream())
                .filter(line -> line.classification() == chapter.classification()).toList();
    }

    private CohortSpan span(CohortId cohort, Period period) {
        return new CohortSpan(cohort, period.from(), period.until(), withheld(caller.get().id(), period));
    }

    private Set<AttemptId> withheld(PersonId reader, Period period) {
        return Shown.to(reader, figures.attempts(List.of(reader), period.from(), period.until()), withholding).withheld().keySet();
    }

    private Cohort kept(CohortId cohort) {
        caller.require(Role.TUTOR);
        return cohorts.find(cohort).filter(found -> cohorts.isKeptByCaller(cohort)).orElseThrow(() -> new UnknownCohort(cohort.text()));
    }
}
