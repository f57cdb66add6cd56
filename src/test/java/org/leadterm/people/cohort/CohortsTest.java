package org.leadterm.people.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.AccountDisabled;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Cohorts on the embedded database, with the product's own migrations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortsTest {
    private static final CohortName SPRING = new CohortName("Spring 2026");
    private static final PersonName ADA = new PersonName("ada");

    private final HandClock clock = new HandClock("2026-03-04T09:00:00Z");
    private final Callers callers = new Callers();
    private Database database;
    private AuditTrail trail;
    private OpenAccounts accounts;
    private Cohorts cohorts;
    private Person boss;
    private Person tess;
    private Person ada;
    private Person bob;

    Database open() {
        return Database.h2();
    }

    @BeforeAll
    void start() {
        database = open();
        trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        accounts = new OpenAccounts(database, clock);
        cohorts = new Cohorts(database.connect(new CohortRows()), accounts.persons(), callers.current(), trail, clock);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        Stream.of("cohort_person", "cohort", "account", "audit_entry").forEach(table ->
                database.transaction(() -> database.entities().createNativeQuery("delete from " + table).executeUpdate()));
        boss = accounts.open("boss", Role.ADMINISTRATOR);
        tess = accounts.open("tess", Role.TUTOR);
        ada = accounts.open("ada", Role.TRAINEE);
        bob = accounts.open("bob", Role.CODER);
        callers.become(tess);
    }

    @Test
    void a_tutor_makes_a_cohort_and_is_its_tutor() {
        Cohort spring = create();

        assertEquals(new Cohort(spring.id(), SPRING, false, List.of(tess), List.of()), spring);
        assertEquals(Optional.of(spring), cohorts.find(spring.id()));
        assertEquals(List.of(new CohortEntry(spring.id(), SPRING, false, 1, 0)), cohorts.all());
    }

    @Test
    void members_are_listed_by_name_and_enrolled_once() {
        CohortId spring = create().id();

        enrol(spring, "bob", "ada", "ada");

        assertEquals(List.of(ada, bob), cohorts.find(spring).orElseThrow().members());
        assertEquals(List.of(ada, bob), cohorts.members(spring));
        assertEquals(List.of(spring), cohorts.of(ada.id()).stream().map(CohortEntry::id).toList());
    }

    @Test
    void who_is_removed_is_no_member_any_more_and_cannot_be_removed_twice() {
        CohortId spring = create().id();
        enrol(spring, "ada");

        database.transaction(() -> cohorts.remove(spring, ADA));

        assertEquals(List.of(), cohorts.members(spring));
        assertThrows(UnknownPerson.class, () -> database.transaction(() -> cohorts.remove(spring, ADA)));
    }

    @Test
    void tutors_see_their_own_cohorts_administrators_all_and_members_see_themselves_alone() {
        CohortId spring = create().id();
        enrol(spring, "ada", "bob");
        callers.become(accounts.open("theo", Role.TUTOR));
        assertEquals(List.of(), cohorts.all());
        assertEquals(Optional.empty(), cohorts.find(spring));
        assertThrows(UnknownCohort.class, () -> enrol(spring, "ada"));

        callers.become(ada);
        assertEquals(List.of(ada), cohorts.find(spring).orElseThrow().members());
        assertFalse(cohorts.isKeptByCaller(spring));
        assertThrows(NotAllowed.class, () -> enrol(spring, "bob"));
        assertThrows(NotAllowed.class, this::create);

        callers.become(boss);
        assertEquals(List.of(ada, bob), cohorts.find(spring).orElseThrow().members());
        assertTrue(cohorts.isKeptByCaller(spring));
    }

    @Test
    void another_tutor_is_given_and_taken() {
        CohortId spring = create().id();
        Person theo = accounts.open("theo", Role.TUTOR);

        database.transaction(() -> cohorts.giveTutor(spring, theo.name()));
        assertTrue(cohorts.isTutor(theo.id(), spring));
        database.transaction(() -> cohorts.takeTutor(spring, theo.name()));

        assertFalse(cohorts.isTutor(theo.id(), spring));
        assertThrows(PersonRefused.class, () -> database.transaction(() -> cohorts.giveTutor(spring, ADA)));
    }

    @Test
    void who_cannot_sit_is_not_enrolled() {
        CohortId spring = create().id();
        accounts.disable(bob);

        assertThrows(PersonRefused.class, () -> enrol(spring, "tess"));
        assertThrows(PersonRefused.class, () -> enrol(spring, "nobody"));
        assertThrows(AccountDisabled.class, () -> enrol(spring, "bob"));
    }

    @Test
    void no_two_cohorts_are_called_alike_whatever_the_case() {
        create();

        assertThrows(CohortNameTaken.class, () -> database.transaction(() -> cohorts.create(CohortName.parse(" spring  2026 "))));
        CohortId autumn = database.transaction(() -> cohorts.create(new CohortName("Autumn"))).id();
        assertThrows(CohortNameTaken.class, () -> database.transaction(() -> cohorts.rename(autumn, new CohortName("SPRING 2026"))));
        database.transaction(() -> cohorts.rename(autumn, new CohortName("AUTUMN")));
        assertEquals(new CohortName("AUTUMN"), cohorts.find(autumn).orElseThrow().name());
    }

    @Test
    void an_archived_cohort_stays_as_it_is_until_it_is_taken_out() {
        CohortId spring = create().id();
        enrol(spring, "ada");
        database.transaction(() -> cohorts.archive(spring, "the year is over"));

        assertTrue(cohorts.find(spring).orElseThrow().archived());
        assertThrows(CohortArchived.class, () -> enrol(spring, "bob"));
        assertThrows(CohortArchived.class, () -> database.transaction(() -> cohorts.remove(spring, ADA)));
        assertThrows(CohortArchived.class, () -> database.transaction(() -> cohorts.rename(spring, new CohortName("Summer"))));

        database.transaction(() -> cohorts.takeOut(spring, ""));
        enrol(spring, "bob");
        assertEquals(List.of(ada, bob), cohorts.members(spring));
    }

    @Test
    void every_change_is_in_the_audit_trail_once() {
        CohortId spring = create().id();
        enrol(spring, "ada", "ada");
        database.transaction(() -> cohorts.remove(spring, ADA));
        database.transaction(() -> cohorts.rename(spring, new CohortName("Summer 2026")));
        database.transaction(() -> cohorts.archive(spring, "over"));
        database.transaction(() -> cohorts.archive(spring, "over"));

        assertEquals(List.of("cohort.create", "cohort.add-member", "cohort.remove-member", "cohort.rename", "cohort.archive"),
                trail.after(0, 20).stream().map(line -> line.deed().action()).toList());
    }

    private Cohort create() {
        return database.transaction(() -> cohorts.create(SPRING));
    }

    private void enrol(CohortId cohort, String... names) {
        Stream.of(names).forEach(name -> database.transaction(() -> cohorts.enrol(cohort, new PersonName(name))));
    }
}
