package org.leadterm.progress.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.leadterm.attempt.figures.CohortTroubles;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.UnknownCohort;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.CohortProgress;
import org.leadterm.progress.CohortRecords;
import org.leadterm.progress.Line;
import org.leadterm.progress.page.PeriodChoice;
import org.leadterm.progress.threshold.AuditLevels;

/** Gathers what the pages about a cohort show; as many statements for many members as for few. */
@ApplicationScoped
class CohortPages {
    private static final int MOST_STANDARDS = 20;
    private final CohortRecords records;
    private final CohortTroubles troubles;
    private final Cohorts cohorts;
    private final AuditLevels levels;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    CohortPages(CohortRecords records, CohortTroubles troubles, Cohorts cohorts, AuditLevels levels, CurrentPerson caller, Clock clock) {
        this.records = records;
        this.troubles = troubles;
        this.cohorts = cohorts;
        this.levels = levels;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected CohortPages() {
        this(null, null, null, null, null, null);
    }

    /** Those that the caller keeps, archived ones last. */
    @Transactional
    public List<CohortEntry> all() {
        caller.require(Role.TUTOR);
        return cohorts.all().stream().filter(each -> cohorts.isKeptByCaller(each.id()))
                .sorted((one, other) -> Boolean.compare(one.archived(), other.archived())).toList();
    }

    /** @throws UnknownCohort when it is not the caller's to see */
    @Transactional
    public CohortPage of(CohortId id, PeriodChoice choice) {
        Instant now = clock.instant();
        PersonId reader = caller.get().id();
        CohortProgress progress = records.of(id, choice.period(now));
        String name = cohorts.find(id).orElseThrow(() -> new UnknownCohort(id.text())).name().text();
        return new CohortPage(id, name, choice, progress,
                Stuck.reasons(troubles.untouched(id, reader, Stuck.untouchedSince(now)),
                        troubles.repeated(id, reader, Stuck.repeatedSince(now), Stuck.REPEATS)),
                troubles.standards(id, reader, choice.period(now).from(), MOST_STANDARDS), levels.shown());
    }

    /** The findings behind a number of the heat map. */
    @Transactional
    public List<Line> behind(CohortPage page, Chapter chapter, String key) {
        return records.behind(page.id(), page.choice().period(clock.instant()), chapter, key);
    }
}
