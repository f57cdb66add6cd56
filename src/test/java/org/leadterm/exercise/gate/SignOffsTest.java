package org.leadterm.exercise.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.casenote.identifier.Kind;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.SampleFolders;
import org.leadterm.exercise.SampleWorkshop;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.Drafts;
import org.leadterm.exercise.draft.GateClosed;
import org.leadterm.exercise.draft.ReleaseGate;
import org.leadterm.exercise.draft.SampleDrafts;
import org.leadterm.exercise.draft.StaleDraft;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** The way of a draft through the gate, on a database. */
class SignOffsTest {
    private static final ExerciseId CATARACT = new ExerciseId("cataract");
    private static final String RISK = "Common case, nothing singles the patient out. Low.";

    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Database database = Database.h2();
    private final SampleWorkshop workshop = new SampleWorkshop(database, clock);
    private Drafts drafts;
    private SignOffs gate;
    private Findings findings;
    private DraftId draft;

    @BeforeEach
    void open() {
        Exercises exercises = workshop.exercises();
        AtomicReference<ReleaseGate> installed = new AtomicReference<>();
        drafts = SampleDrafts.of(database, clock, workshop, exercises, installed::get);
        GateStates states = database.connect(new GateStates(workshop.caller()));
        gate = new SignOffs(clock, drafts, states, workshop.deeds());
        findings = new Findings(clock, drafts, states, workshop.deeds());
        installed.set(gate);
        database.transaction(() -> exercises.upload(FolderFiles.ofTexts(CATARACT.text(), SampleFolders.cataract())));
        draft = database.transaction(() -> drafts.revise(CATARACT)).id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_same_name_is_replaced_wherever_it_stands_and_in_the_key_too() {
        write("Mrs Okonkwo came. Her daughter Susan rang.", "Seen: Okonkwo, well.");
        GateState state = state();
        assertEquals(List.of("Mrs Okonkwo", "Susan", "Okonkwo"), state.open().stream().map(found -> found.finding().text()).toList());

        assertEquals(2, (int) database.transaction(() -> findings.replace(draft, state.draft().number(), state.open().get(0), "[patient]")));
        assertEquals(List.of("[patient] came. Her daughter Susan rang.", "Seen: [patient], well."), texts());
        assertEquals(List.of("[patient]"), state().history().stream().map(Decision::words).toList());
        assertTrue(workshop.recorded().contains("gate.replace by ada"));
    }

    @Test
    void all_findings_are_replaced_at_once_by_what_is_proposed() {
        write("Daughter Susan, tel 01632 960983. Son Craig.", "Nothing.");
        int save = state().draft().number();
        database.transaction(() -> findings.replaceAll(draft, save));

        assertEquals(List.of("Daughter [relative A], tel [telephone number]. Son [relative B].", "Nothing."), texts());
        assertEquals(List.of(), state().open());
    }

    @Test
    void dates_are_moved_together_and_are_findings_no_more() {
        write("Admitted 12 January 2026, operated 14 January 2026.", "Discharged 20 January 2026.");
        int save = state().draft().number();
        database.transaction(() -> findings.moveDates(draft, save));

        assertEquals(List.of(), state().open());
        assertEquals(3, state().found().size());
        assertFalse(String.join(" ", texts()).contains("12 January 2026"));
    }

    @Test
    void what_waits_for_a_second_reader_is_told_to_those_who_may_be_one() {
        WaitingDrafts waiting = database.connect(new WaitingDrafts());
        write("Seen and discharged.", "Nothing.");
        assertEquals(List.of(), waiting.all());

        request();
        WaitingDraft draft = waiting.all().get(0);
        assertEquals(this.draft, draft.id());
        assertFalse(draft.mayBeReadBy("ada"));
        assertTrue(draft.mayBeReadBy("bob"));
    }

    @Test
    void a_finding_is_kept_with_a_reason_until_its_line_changes() {
        write("The vicar of the village church.", "Nothing.");
        Found vicar = state().open().get(0);
        assertEquals(Kind.INDIRECT, vicar.finding().kind());
        assertThrows(GateRefused.class, () -> keep(" "));
        keep("Invented.");
        assertEquals(List.of(), state().open());
        assertEquals("Invented.", state().found().get(0).decision().orElseThrow().words());

        write("The vicar of the village church in Wexcombe.", "Nothing.");
        assertFalse(state().open().isEmpty());
    }

    @Test
    void a_second_person_signs_what_the_author_asked_for_and_then_it_is_released() {
        write("Nothing to find here.", "Nothing.");
        int save = state().draft().number();
        assertThrows(GateClosed.class, () -> database.transaction(() -> drafts.release(draft, save)));
        request();
        assertEquals("no finding open, waiting for a second reader", state().standing());
        become("grace");
        assertEquals(List.of(draft), database.transaction(() -> gate.waiting()).stream().map(state -> state.draft().id()).toList());
        sign(RISK);

        assertTrue(state().isSigned());
        assertEquals(RISK, state().signOff().orElseThrow().statement());
        assertEquals(2, database.transaction(() -> drafts.release(draft, save)).number());
        assertTrue(workshop.recorded().containsAll(List.of("gate.request by ada", "gate.sign by grace", "draft.release by grace")));
    }

    @Test
    void nobody_signs_what_they_wrote_or_asked_for() {
        write("Nothing to find here.", "Nothing.");
        request();
        assertThrows(GateRefused.class, () -> sign(RISK));
        become("grace");
        write("Nothing to find here either.", "Nothing.");
        request();
        assertThrows(GateRefused.class, () -> sign(RISK));
        become("ada");
        assertThrows(GateRefused.class, () -> sign(RISK));
    }

    @Test
    void a_save_after_the_signature_makes_it_lapse() {
        write("Nothing to find here.", "Nothing.");
        request();
        become("grace");
        sign(RISK);
        become("ada");
        write("Something else.", "Nothing.");

        assertFalse(state().isSigned());
        int save = state().draft().number();
        assertThrows(GateClosed.class, () -> database.transaction(() -> drafts.release(draft, save)));
    }

    @Test
    void nobody_asks_while_findings_are_open_nor_signs_without_a_statement_of_risk() {
        write("Seen by Dr Patel.", "Nothing.");
        assertThrows(GateRefused.class, this::request);
        keep("An invented name.");
        request();
        become("grace");
        assertThrows(GateRefused.class, () -> sign("ok"));
        sign(RISK);
        assertTrue(state().isSigned());
    }

    @Test
    void the_second_reader_can_send_it_back() {
        write("Nothing to find here.", "Nothing.");
        request();
        become("grace");
        int save = state().draft().number();
        database.transaction(() -> {
            gate.sendBack(draft, save, "The job in the letter is too rare.");
            return null;
        });
        assertFalse(state().isSigned());
        assertEquals(SignOff.Outcome.SENT_BACK, state().signOff().orElseThrow().outcome());
        become("ada");
        clock.forward(Duration.ofMinutes(1));
        request();
        assertTrue(state().isWaiting());
    }

    @Test
    void a_deed_on_an_older_save_changes_nothing() {
        write("Seen by Dr Patel.", "Nothing.");
        GateState before = state();
        write("Seen by Dr Patel today.", "Nothing.");

        assertThrows(StaleDraft.class, () -> database.transaction(() -> findings.replaceAll(draft, before.draft().number())));
        assertEquals(List.of("Seen by Dr Patel today.", "Nothing."), texts());
    }

    @Test
    void what_was_kept_stays_kept_in_the_exercises_next_draft() {
        write("The vicar of the village church.", "Nothing.");
        keep("Invented.");
        request();
        become("grace");
        sign(RISK);
        int save = state().draft().number();
        database.transaction(() -> drafts.release(draft, save));
        draft = database.transaction(() -> drafts.revise(CATARACT)).id();

        assertEquals(List.of(), state().open());
    }

    private void write(String first, String second) {
        Draft now = database.transaction(() -> drafts.find(draft));
        List<DraftDocument> documents = List.of(now.content().documents().get(0).saying(first), now.content().documents().get(1).saying(second));
        DraftContent content = now.content().with(documents).having(now.content().episodes().stream()
                .map(episode -> episode.with(Classification.ICD10, episode.diagnoses().stream().map(item -> item.resting(List.of())).toList())
                        .with(Classification.OPCS4, episode.procedures().stream().map(item -> item.resting(List.of())).toList())).toList());
        database.transaction(() -> drafts.save(draft, now.number(), content));
    }

    private List<String> texts() {
        return database.transaction(() -> drafts.find(draft)).content().documents().stream().map(DraftDocument::text).toList();
    }

    private GateState state() {
        return database.transaction(() -> gate.state(draft));
    }

    private void become(String name) {
        workshop.become(name, "tutor");
    }

    private void keep(String reason) {
        GateState state = state();
        database.transaction(() -> {
            findings.keep(draft, state.draft().number(), state.open(), reason);
            return null;
        });
    }

    private void request() {
        GateState state = state();
        database.transaction(() -> {
            gate.request(draft, state.draft().number());
            return null;
        });
    }

    private void sign(String statement) {
        GateState state = state();
        database.transaction(() -> {
            gate.sign(draft, state.draft().number(), statement);
            return null;
        });
    }
}
