package org.leadterm.people.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.audit.AuditLine;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Anonymisation and the periods of what is kept, on the embedded database. */
class AnonymisationsTest {
    private final HandClock clock = new HandClock("2026-11-02T09:00:00Z");
    private final Callers callers = new Callers();
    private final Database database = Database.h2();
    private final List<String> forgotten = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();
    private AuditTrail trail;
    private OpenAccounts open;
    private Accounts accounts;
    private Person boss;
    private Person ada;
    private Anonymisations anonymisations;

    @BeforeEach
    void open() {
        trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        open = new OpenAccounts(database, clock);
        boss = open.open("boss", Role.ADMINISTRATOR);
        ada = open.open("ada", Role.TRAINEE);
        accounts = open.accounts(callers.current(), trail);
        anonymisations = new Anonymisations(List.of(new Remembered()), accounts, callers.current(), trail);
        callers.become(boss);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_account_becomes_nobodys_and_its_pseudonym_alone_is_named_from_then_on() {
        Person pseudonym = anonymise("left in 2024");

        assertEquals(ada.id(), pseudonym.id());
        assertTrue(pseudonym.name().text().startsWith("former-"), pseudonym.toString());
        assertFalse(pseudonym.displayName().contains("ada"), pseudonym.toString());
        assertEquals(List.of("ada is " + pseudonym.name()), forgotten);
        assertTrue(accounts.find(pseudonym.name()).orElseThrow().disabled());
        assertEquals(List.of(), accounts.find(ada.name()).stream().toList());
        AuditLine line = trail.after(0, 10).get(0);
        assertEquals("account.anonymise account " + pseudonym.name() + " left in 2024", line.deed().action() + " " + line.deed().subject() + " "
                + line.deed().why());
        assertFalse(line.toString().contains("ada"), line.toString());
    }

    @Test
    void it_cannot_be_undone() {
        PersonName name = anonymise("left").name();

        assertThrows(PersonRefused.class, () -> database.transaction(() -> accounts.enable(name, "")));
        assertThrows(PersonRefused.class, () -> database.transaction(() -> accounts.resetPassword(name, "three random words")));
        assertThrows(UnknownPerson.class, () -> anonymise("again"));
    }

    @Test
    void without_a_reason_or_while_something_forbids_it_nothing_happens() {
        assertThrows(PersonRefused.class, () -> anonymise(" "));
        obstacles.add("The assessment \"Mock one\" is being sat.");
        assertEquals(obstacles.get(0), assertThrows(PersonRefused.class, () -> anonymise("left")).getMessage());

        assertEquals(List.of(), forgotten);
        assertFalse(accounts.find(ada.name()).orElseThrow().disabled());
    }

    @Test
    void nobody_but_an_administrator_does_it_and_to_nobody_but_others() {
        assertThrows(PersonRefused.class, () -> database.transaction(() -> anonymisations.anonymise(boss.name(), "left")));
        callers.become(ada);
        assertThrows(NotAllowed.class, () -> anonymise("left"));
    }

    @Test
    void accounts_disabled_long_enough_are_proposed_and_not_touched() {
        Retentions retentions = database.connect(new Retentions(callers.current(), accounts, trail, clock));
        open.disable(ada);
        assertEquals(List.of(), retentions.proposed());

        clock.forward(Duration.ofDays(740));
        assertEquals(List.of(ada), retentions.proposed().stream().map(entry -> entry.person()).toList());

        database.transaction(() -> retentions.change(Retention.ACCOUNTS, 0, "We keep them."));
        assertEquals(List.of(), retentions.proposed());
        assertThrows(PersonRefused.class, () -> retentions.change(Retention.ACCOUNTS, 12, " "));
        assertThrows(PersonRefused.class, () -> retentions.change(Retention.ACCOUNTS, -1, "why"));
    }

    @Test
    void a_dry_run_says_what_the_daily_round_then_removes_and_records() {
        Retentions retentions = database.connect(new Retentions(callers.current(), accounts, trail, clock));
        Old old = new Old();
        RetentionRound round = new RetentionRound(List.of(old), retentions, callers.current(), new AuditTrail(Chains.SEALING, clock) {
            @Override
            public void record(org.leadterm.people.audit.Deed deed) {
                database.transaction(() -> trail.record(deed));
            }
        }, clock);
        assertEquals(List.of(3L), round.dryRun().stream().map(DryRun::removed).toList());

        callers.leave();
        round.go();

        assertEquals(0, old.left);
        assertEquals(List.of("retention.apply period traces 3 removed: old things"), trail.after(0, 10).stream()
                .map(line -> line.deed().action() + " " + line.deed().subject() + " " + line.deed().before()).toList());
    }

    private Person anonymise(String why) {
        return database.transaction(() -> anonymisations.anonymise(ada.name(), why));
    }

    private final class Remembered implements Forgetting {
        @Override
        public List<String> goes() {
            return List.of();
        }

        @Override
        public List<String> stays() {
            return List.of();
        }

        @Override
        public List<String> obstacles(Person person) {
            return obstacles;
        }

        @Override
        public void forget(Person person, Person pseudonym) {
            forgotten.add(person.name() + " is " + pseudonym.name());
        }
    }

    /** Three that are old, removed two at a time. */
    private static final class Old implements Expiring {
        private int left = 3;

        @Override
        public String period() {
            return "traces";
        }

        @Override
        public String what() {
            return "old things";
        }

        @Override
        public long older(java.time.Instant before) {
            return left;
        }

        @Override
        public int remove(java.time.Instant before) {
            int some = Math.min(2, left);
            left -= some;
            return some;
        }
    }
}
