package org.leadterm.progress.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadterm.attempt.figures.CohortCounts;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;

/** How a tutor's cohorts stand, all at once: as many statements for ten as for one. */
@ApplicationScoped
public class CohortStandings {
    private final CohortCounts counts;
    private final Cohorts cohorts;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    CohortStandings(CohortCounts counts, Cohorts cohorts, CurrentPerson caller, Clock clock) {
        this.counts = counts;
        this.cohorts = cohorts;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected CohortStandings() {
        this(null, null, null, null);
    }

    /** Those in use that the caller keeps, in the order of their names. */
    @Transactional
    public List<CohortStanding> mine() {
        Person reader = caller.require(Role.TUTOR);
        Set<CohortId> taught = Set.copyOf(cohorts.taughtBy(reader.id()));
        List<CohortEntry> kept = cohorts.all().stream()
                .filter(each -> !each.archived() && (reader.is(Role.ADMINISTRATOR) || taught.contains(each.id()))).toList();
        List<CohortId> ids = kept.stream().map(CohortEntry::id).toList();
        Instant now = clock.instant();
        Map<CohortId, Set<PersonId>> begun = counts.begun(ids);
        Map<CohortId, Set<PersonId>> untouched = counts.untouched(ids, reader.id(), Stuck.untouchedSince(now));
        Map<CohortId, Set<PersonId>> repeated = counts.repeated(ids, reader.id(), Stuck.repeatedSince(now), Stuck.REPEATS);
        return kept.stream().map(each -> {
            Set<PersonId> stuck = new HashSet<>(untouched.getOrDefault(each.id(), Set.of()));
            stuck.addAll(repeated.getOrDefault(each.id(), Set.of()));
            return new CohortStanding(each, each.members() - begun.getOrDefault(each.id(), Set.of()).size(), stuck.size());
        }).toList();
    }
}
