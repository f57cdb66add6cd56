package org.leadterm.progress.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.leadterm.people.PersonId;
import org.leadterm.progress.Period;
import org.leadterm.progress.Records;
import org.leadterm.progress.threshold.AuditLevels;

/** Gathers what a page about one person's progress shows, as far as the caller may see it. */
@ApplicationScoped
public class PersonRecords {
    private final Records records;
    private final AuditLevels levels;
    private final Clock clock;

    protected PersonRecords() {
        this(null, null, null);
    }

    @Inject
    PersonRecords(Records records, AuditLevels levels, Clock clock) {
        this.records = records;
        this.levels = levels;
        this.clock = clock;
    }

    /** @throws org.leadterm.people.UnknownPerson when the caller may not see it */
    public PersonRecord of(PersonId person, PeriodChoice choice) {
        Instant now = clock.instant();
        return new PersonRecord(choice, now, records.works(person, Period.ALL), records.lines(person, choice.period(now)),
                records.theory(person, Period.ALL), levels.shown());
    }
}
