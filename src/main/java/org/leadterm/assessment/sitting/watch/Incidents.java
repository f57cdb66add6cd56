package org.leadterm.assessment.sitting.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;

/** What happened in a sitting, as tutors write it down. */
@ApplicationScoped
public class Incidents {
    private final Rolls rolls;
    private final WatchRows rows;
    private final CurrentPerson caller;
    private final Clock clock;

    @Inject
    Incidents(Rolls rolls, WatchRows rows, CurrentPerson caller, Clock clock) {
        this.rolls = rolls;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Incidents() {
        this(null, null, null, null);
    }

    /** The latest first. */
    @Transactional
    public List<Incident> of(SittingId sitting) {
        caller.require(Role.TUTOR);
        rolls.sitting(sitting);
        return rows.incidents(sitting).stream().map(IncidentRow::incident).toList();
    }

    @Transactional
    public Incident record(Reach reach, String what) {
        Person by = caller.require(Role.TUTOR);
        rolls.sitting(reach.sitting());
        reach.candidate().ifPresent(one -> rolls.candidate(one).filter(candidate -> candidate.sitting().equals(reach.sitting()))
                .orElseThrow(() -> new NotThere("candidate", one.text())));
        IncidentRow row = new IncidentRow(reach, new Remark(what, by.name().text(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        rows.add(row);
        return row.incident();
    }

    /** Something that was written down and dealt with then. Asks nobody's rights: demo mode alone needs it. */
    @Transactional
    public void keep(Reach reach, Remark what, Instant closed) {
        IncidentRow row = new IncidentRow(reach, what);
        row.close(closed);
        rows.add(row);
    }

    /** Says that it was dealt with; saying so again changes nothing. */
    @Transactional
    public Incident close(SittingId sitting, String id) {
        caller.require(Role.TUTOR);
        IncidentRow row = rows.incident(id).filter(found -> found.isOf(sitting)).orElseThrow(() -> new NotThere("incident", id));
        row.close(clock.instant().truncatedTo(ChronoUnit.MICROS));
        return row.incident();
    }
}
