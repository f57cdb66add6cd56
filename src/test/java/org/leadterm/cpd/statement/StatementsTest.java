package org.leadterm.cpd.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.SampleLog;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.membership.Membership;
import org.leadterm.report.print.PrintedText;
import org.leadterm.testing.Database;

class StatementsTest {
    private static final Reflection REFLECTION = Reflection.of(List.of("What happened and what did you learn?", "What will you do differently?"))
            .answered(0, "Most of our differences were comorbidities that I left out because they were only in the clinic letter.")
            .answered(1, "Read every document before the first code.");
    private SampleLog log;
    private Statements statements;
    private CycleId cycle;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
        statements = log.database.connect(new Statements(log.cycles, log.activities, log.memberships, log.readers, log.clock));
        cycle = log.run(() -> log.cycles.current()).id();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void a_statement_is_the_same_until_the_log_changes() {
        Activity audit = audit();
        Statement first = issue();
        assertEquals(first.code(), issue().code());
        assertEquals(Optional.of(new Verified(first.code(), "SC", "Cycle 2026", log.clock.instant(), true)), verify(first));

        log.run(() -> log.activities.change(audit.id(), audit.version(), audit.entry().with(REFLECTION.answered(1, "Ask sooner."))));

        assertFalse(verify(first).orElseThrow().unchanged());
        assertNotEquals(first.code(), issue().code());
    }

    @Test
    void evidence_and_verification_are_part_of_what_it_says() {
        Activity audit = audit();
        StatementCode bare = issue().code();
        log.attach(audit.id(), "audit.pdf", SampleLog.PDF);
        StatementCode proved = issue().code();
        log.as(log.tutor, () -> log.verifications.verify(audit.id(), audit.version()));

        assertNotEquals(bare, proved);
        assertNotEquals(proved, issue().code());
    }

    @Test
    void only_its_owner_has_it_issued_and_a_code_that_nobody_has_verifies_nothing() {
        assertThrows(CpdNotThere.class, () -> log.as(log.tutor, () -> statements.issue(cycle)));
        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> statements.issue(cycle)));
        assertEquals(Optional.empty(), StatementCode.parse("ABCD-EFGH-JKLM-NPQR-STUV").flatMap(code -> log.run(() -> statements.verify(code))));
        assertEquals(Optional.empty(), StatementCode.parse("ABCD"));
    }

    @Test
    void the_paper_says_what_was_done_and_proved_and_where_to_verify() throws IOException {
        Activity audit = audit();
        log.create(SampleLog.logged("Standards update", ActivityKind.READING, LocalDate.of(2026, 9, 17)));
        Evidence proof = log.attach(audit.id(), "audit-summary.pdf", SampleLog.PDF);
        log.as(log.tutor, () -> log.verifications.verify(audit.id(), audit.version()));
        log.run(() -> log.memberships.create(new Membership("Institute", "4711", LocalDate.of(2020, 1, 1), Optional.empty())));
        Statement statement = issue();

        byte[] pdf = StatementPdf.of(statement, "https://coding.example/verify-cpd/");

        String text = PrintedText.whole(pdf);
        List.of("Someone cora", "35 hours", "Together 2 4.00 35.00 31.00", "Structured 1 2.00", "Self-directed 1 2.00", "1 of 2 activities",
                "2. Cohort audit, 40 episodes", "09/10/2026 · Audit · Structured · 2.0 h · Trust · verified by Someone tess on 22/11/2026", "self-reported",
                "No reflection.", "Read every document", proof.fingerprint(), "audit-summary.pdf", "No. 4711",
                "https://coding.example/verify-cpd/" + statement.code().grouped()).forEach(part -> assertTrue(text.contains(part), part + " is not in " + text));
        Files.write(Path.of("target", "cpd-statement.pdf"), pdf);
    }

    @Test
    void every_activity_stands_in_a_list_with_its_day_its_hours_and_who_verified_it() {
        Activity audit = audit();
        log.create(SampleLog.logged("Standards update", ActivityKind.READING, LocalDate.of(2026, 9, 17)));
        log.as(log.tutor, () -> log.verifications.verify(audit.id(), audit.version()));

        String text = PrintedText.whole(StatementPdf.of(issue(), "https://coding.example/verify-cpd/"));

        assertTrue(text.contains("Day Activity Category Hours Verified by 1 17/09/2026 Standards update Self-directed 2.00 self-reported"
                + " 2 09/10/2026 Cohort audit, 40 episodes Structured 2.00 Someone tess"), text);
        assertTrue(text.contains("Without a reflection 1: activity 1 "), text);
    }

    @Test
    void an_empty_cycle_is_a_statement_too() {
        String text = PrintedText.whole(StatementPdf.of(issue(), "https://coding.example/verify-cpd/"));

        List.of("Together 0 0.00 35.00 35.00", "nothing to verify yet", "Nothing counts in this cycle yet.", "No files are attached.",
                "issued 22/11/2026 09:00 GMT", "Page 1 of 1").forEach(part -> assertTrue(text.contains(part), part + " is not in " + text));
    }

    private Activity audit() {
        return log.create(SampleLog.logged("Cohort audit, 40 episodes", ActivityKind.AUDIT, SampleLog.OCTOBER).from("Trust", 0).with(REFLECTION));
    }

    private Statement issue() {
        return log.run(() -> statements.issue(cycle));
    }

    private Optional<Verified> verify(Statement statement) {
        return log.as(log.stranger, () -> statements.verify(statement.code()));
    }
}
