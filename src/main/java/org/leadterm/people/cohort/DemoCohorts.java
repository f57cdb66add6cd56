package org.leadterm.people.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.people.PersonId;

/** The cohorts of demo mode, which nobody makes: nobody's rights are asked. */
@ApplicationScoped
public class DemoCohorts {
    private final CohortRows rows;
    private final Clock clock;

    protected DemoCohorts() {
        this(null, null);
    }

    @Inject
    DemoCohorts(CohortRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The cohort of that name. */
    @Transactional
    public Optional<CohortId> find(CohortName name) {
        return rows.all().stream().filter(cohort -> cohort.name().key().equals(name.key())).map(CohortRow::id).findFirst();
    }

    /** @throws CohortNameTaken when there is one of that name */
    @Transactional
    public void found(CohortName name, List<PersonId> tutors, List<PersonId> members) {
        Instant now = clock.instant();
        CohortRow cohort = new CohortRow(name, now);
        rows.store(cohort);
        rows.add(Stream.concat(tutors.stream().map(tutor -> new Enrolment(cohort.id(), tutor, Part.TUTOR, now)),
                members.stream().map(member -> new Enrolment(cohort.id(), member, Part.MEMBER, now))).toList());
    }
}
