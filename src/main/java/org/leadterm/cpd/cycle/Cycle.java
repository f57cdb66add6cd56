package org.leadterm.cpd.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.CycleId;
import org.leadterm.people.PersonId;

/** From when until when somebody's activities are counted; both days belong to it. */
public record Cycle(CycleId id, int version, PersonId person, String name, LocalDate from, LocalDate until, Target target) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** What would be there if every day had brought the same, at the end of a day; nothing before it begins, all after it has ended. */
    public Amount plan(LocalDate today) {
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        long gone = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(from, today) + 1));
        return new Amount(target.unit(), Math.toIntExact(gone * target.total().parts() / days));
    }
}
