package org.leadterm.people.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.leadterm.people.Callers;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Role;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.people.cohort.ImportPlan.Outcome;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortImportsTest {
    private static final String LIST = "name,displayName\nada,Ada\nnew.one,New One\nbob,\n";
    private final HandClock clock = new HandClock("2026-03-04T09:00:00Z");
    private final Callers callers = new Callers();
    private Database database;
    private AuditTrail trail;
    private OpenAccounts accounts;
    private Cohorts cohorts;
    private CohortImports imports;
    private Person boss;
    private CohortId spring;

    @BeforeAll
    void start() {
        database = Database.h2();
        trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        accounts = new OpenAccounts(database, clock);
        cohorts = new Cohorts(database.connect(new CohortRows()), accounts.persons(), callers.current(), trail, clock);
        imports = new CohortImports(cohorts, accounts.accounts(callers.current(), trail), accounts.persons(), callers.current());
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @BeforeEach
    void people() {
        List.of("cohort_person", "cohort", "account", "audit_entry").forEach(table ->
                database.transaction(() -> database.entities().createNativeQuery("delete from " + table).executeUpdate()));
        boss = accounts.open("boss", Role.ADMINISTRATOR);
        accounts.open("ada", Role.TRAINEE);
        accounts.open("bob", Role.CODER);
        callers.become(boss);
        spring = database.transaction(() -> cohorts.create(new CohortName("Spring"))).id();
        database.transaction(() -> cohorts.enrol(spring, new PersonName("bob")));
    }

    @Test
    void a_preview_says_what_becomes_of_every_row_and_changes_nothing() {
        ImportPlan plan = preview(LIST, Missing.CREATE);

        assertEquals(List.of(Outcome.ADD, Outcome.CREATE, Outcome.THERE), plan.rows().stream().map(ImportPlan.Row::outcome).toList());
        assertEquals(List.of("bob"), members());
    }

    @Test
    void an_import_opens_the_missing_accounts_and_adds_everybody_once() {
        run(LIST, Missing.CREATE);
        run(LIST, Missing.CREATE);

        assertEquals(List.of("ada", "bob", "new.one"), members());
        assertEquals("New One", cohorts.members(spring).get(2).displayName());
        assertEquals(List.of("cohort.create", "cohort.add-member", "account.create", "cohort.add-member", "cohort.add-member"),
                trail.after(0, 20).stream().map(line -> line.deed().action()).toList());
    }

    @Test
    void with_one_bad_row_nothing_is_stored_and_every_bad_row_is_named() {
        accounts.disable(accounts.open("gone", Role.TRAINEE));
        PersonRefused refused = assertThrows(PersonRefused.class, () -> run(LIST + "b b,x\ngone,Gone\nboss,Boss\n", Missing.REFUSE));

        assertEquals(List.of("line 3", "line 5", "line 6", "line 7"), refused.problems().stream().map(problem -> problem.where()).toList());
        assertEquals(List.of("bob"), members());
    }

    @Test
    void a_tutor_adds_those_who_have_accounts_and_opens_none() {
        Person tess = accounts.open("tess", Role.TUTOR);
        database.transaction(() -> cohorts.giveTutor(spring, tess.name()));
        callers.become(tess);

        assertThrows(NotAllowed.class, () -> preview(LIST, Missing.CREATE));
        assertThrows(NotAllowed.class, () -> run(LIST, Missing.CREATE));
        run("ada\n", Missing.REFUSE);
        assertEquals(List.of("ada", "bob"), members());
    }

    @Test
    void an_archived_cohort_and_somebody_elses_take_no_list() {
        callers.become(accounts.open("theo", Role.TUTOR));
        assertThrows(UnknownCohort.class, () -> preview("ada\n", Missing.REFUSE));
        callers.become(boss);
        database.transaction(() -> cohorts.archive(spring, ""));
        assertThrows(CohortArchived.class, () -> preview("ada\n", Missing.REFUSE));
    }

    @Test
    void what_the_file_itself_has_wrong_is_told_too() {
        ImportPlan plan = preview("ada\nada\n", Missing.REFUSE);

        assertEquals(List.of("line 2"), plan.problems().stream().map(problem -> problem.where()).toList());
        assertFalse(plan.isPossible());
    }

    private ImportPlan preview(String csv, Missing missing) {
        return database.transaction(() -> imports.preview(spring, csv.getBytes(StandardCharsets.UTF_8), missing));
    }

    private void run(String csv, Missing missing) {
        database.transaction(() -> imports.run(spring, csv.getBytes(StandardCharsets.UTF_8), missing));
    }

    private List<String> members() {
        return cohorts.members(spring).stream().map(member -> member.name().text()).toList();
    }
}
