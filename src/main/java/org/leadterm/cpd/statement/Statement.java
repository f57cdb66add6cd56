package org.leadterm.cpd.statement;

import java.time.Instant;
import java.util.List;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.membership.MembershipEntry;
import org.leadterm.people.Person;

/** What is printed. */
public record Statement(StatementCode code, Instant issued, Person person, CycleCheck check, List<MembershipEntry> memberships) {
    public Statement {
        memberships = List.copyOf(memberships);
    }
}
