package org.leadterm.people.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountState;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.account.Persons;
import org.leadterm.people.cohort.ImportPlan.Outcome;
import org.leadterm.people.cohort.ImportPlan.Row;
import org.leadterm.people.cohort.roster.Roster;
import org.leadterm.people.cohort.roster.RosterRow;

/** Members from a file: all of it or nothing, and shown before it is done. */
@ApplicationScoped
public class CohortImports {
    private final Cohorts cohorts;
    private final Accounts accounts;
    private final Persons persons;
    private final CurrentPerson current;

    protected CohortImports() {
        this(null, null, null, null);
    }

    @Inject
    CohortImports(Cohorts cohorts, Accounts accounts, Persons persons, CurrentPerson current) {
        this.cohorts = cohorts;
        this.accounts = accounts;
        this.persons = persons;
        this.current = current;
    }

    /** What the import would do; nothing is changed. */
    @Transactional
    public ImportPlan preview(CohortId id, byte[] csv, Missing missing) {
        if (missing == Missing.CREATE) {
            current.require(Role.ADMINISTRATOR);
        }
        cohorts.open(id);
        Roster roster = Roster.read(csv);
        Map<PersonName, AccountState> known = persons.allNamed(roster.rows().stream().map(RosterRow::name).toList()).stream()
                .collect(Collectors.toMap(state -> state.person().name(), Function.identity()));
        Set<PersonId> members = cohorts.members(id).stream().map(member -> member.id()).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(roster.problems());
        for (RosterRow row : roster.rows()) {
            if (known.containsKey(row.name())) {
                known(row, known.get(row.name()), members, rows, problems);
            } else if (missing == Missing.CREATE) {
                rows.add(new Row(row.line(), row.name(), row.displayName().isEmpty() ? row.name().text() : row.displayName(), Outcome.CREATE));
            } else {
                problems.add(new Problem(Roster.line(row.line()), "There is no account \"" + row.name() + "\"."));
            }
        }
        return new ImportPlan(rows, Roster.sorted(problems));
    }

    /**
     * Does what the preview says, as things stand now.
     *
     * @throws PersonRefused with everything that is wrong, by line; nothing was stored
     */
    @Transactional
    public ImportPlan run(CohortId id, byte[] csv, Missing missing) {
        ImportPlan plan = preview(id, csv, missing);
        if (!plan.isPossible()) {
            throw new PersonRefused(plan.problems());
        }
        List<PersonId> added = new ArrayList<>();
        for (Row row : plan.rows()) {
            if (row.outcome() == Outcome.CREATE) {
                added.add(accounts.createWithoutPassword(row.name(), row.displayName(), Role.TRAINEE).id());
            } else if (row.outcome() == Outcome.ADD) {
                added.add(persons.named(row.name()).orElseThrow().person().id());
            }
        }
        cohorts.enrolAll(id, added);
        return plan;
    }

    private static void known(RosterRow row, AccountState account, Set<PersonId> members, List<Row> rows, List<Problem> problems) {
        if (members.contains(account.person().id())) {
            rows.add(new Row(row.line(), row.name(), account.person().displayName(), Outcome.THERE));
        } else if (account.disabled()) {
            problems.add(new Problem(Roster.line(row.line()), "The account \"" + row.name() + "\" is disabled."));
        } else if (!account.person().is(Role.TRAINEE, Role.CODER)) {
            problems.add(new Problem(Roster.line(row.line()), row.name() + " is neither a trainee nor a coder."));
        } else {
            rows.add(new Row(row.line(), row.name(), account.person().displayName(), Outcome.ADD));
        }
    }
}
