package org.leadterm.assessment.sitting.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.question.PartId;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.assessment.sitting.watch.BoardLine;
import org.leadterm.assessment.sitting.watch.Message;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.AnswerRefused;
import org.leadterm.marking.Fraction;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.PersonName;
import org.leadterm.testing.Database;

/** A sitting from its start to its hand-in: each candidate has their own, and nothing that was acknowledged is lost. */
class SittingsTest {
    private static final String LEFT = "{\"choice\":\"" + PartId.of("Left ventricle") + "\"}";
    private static final String RIGHT = "{\"choice\":\"" + PartId.of("Right ventricle") + "\"}";
    private static final String ILEUM = "{\"text\":\"ileum\"}";

    private SittingDesk desk;
    private Sitting sitting;
    private Candidate ada;

    /** On which database. */
    Database open() {
        return Database.h2();
    }

    @BeforeEach
    void begin() {
        desk = new SittingDesk(open());
        sitting = desk.set();
        ada = desk.start(sitting, desk.ada).candidate();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void starting_gives_everybody_their_own_paper_once() {
        CandidatePaper first = desk.paper(ada);
        desk.wait(5);

        assertEquals(first.items(), desk.database.transaction(() -> {
            desk.candidates.start(sitting.id(), ada.id(), desk.clock.instant());
            return desk.candidates.paper(sitting.id(), ada.id());
        }).items());
        assertEquals(List.of("exercise cataract", "question pump", "question last-part-of-small-bowel", "question valves"),
                first.items().stream().map(item -> item.ref().toString()).toList());
        assertEquals(Optional.of(SittingDesk.OPENS.plus(Duration.ofHours(3))), first.seat().candidate().deadline());
    }

    @Test
    void a_sitting_starts_in_its_window_and_not_while_it_is_paused() {
        Sitting later = desk.set(ExtraTime.NONE, Optional.of(SittingDesk.OPENS.plus(Duration.ofHours(1))), 30, "valves");
        desk.tutor(() -> desk.timings.pause(Reach.all(later.id()), "Power cut."));
        assertThrows(NotNow.class, () -> desk.start(later, desk.ben));
        desk.wait(10);
        desk.tutor(() -> desk.timings.resume(Reach.all(later.id())));
        desk.wait(59);
        assertEquals(CandidateState.OPEN, desk.start(later, desk.ben).candidate().state());
        desk.wait(2);
        assertThrows(NotNow.class, () -> desk.start(later, desk.ada));
    }

    @Test
    void a_save_makes_the_next_version_and_is_found_as_it_was_given() {
        assertEquals(List.of(1, 2), List.of(desk.save(ada, 2, 0, RIGHT).version(), desk.save(ada, 2, 1, LEFT).version()));

        CandidateItem item = desk.paper(ada).items().get(1);
        assertEquals(List.of(LEFT, 2, true), List.of(item.answer(), item.answerVersion(), item.answered()));
        assertEquals(List.of(RIGHT, LEFT), desk.database.transaction(() -> desk.database.entities()
                .createQuery("select s.answer from SaveRow s order by s.answerVersion", String.class).getResultList()));
    }

    @Test
    void a_save_upon_an_older_version_changes_nothing() {
        desk.save(ada, 2, 0, LEFT);

        assertEquals(SaveRefused.Cause.STALE, refusal(() -> desk.save(ada, 2, 0, RIGHT)));
        assertEquals(LEFT, desk.paper(ada).items().get(1).answer());
    }

    @Test
    void what_is_no_answer_to_that_question_is_refused() {
        assertThrows(AnswerRefused.class, () -> desk.save(ada, 2, 0, "{\"text\":\"left ventricle\"}"));
        assertThrows(NotThere.class, () -> desk.save(ada, 1, 0, LEFT));
        assertThrows(NotThere.class, () -> desk.save(ada, 9, 0, LEFT));
    }

    @Test
    void another_persons_sitting_is_not_there_and_tutors_look_without_answering() {
        desk.callers.become(desk.ben);
        assertThrows(NotThere.class, () -> desk.paper(ada));
        assertThrows(NotThere.class, () -> desk.save(ada, 2, 0, LEFT));
        assertThrows(NotThere.class, () -> desk.submit(ada));
        assertThrows(NotThere.class, () -> desk.database.transaction(() -> desk.answers.flag(sitting.id(), ada.id(), 2, true)));
        assertThrows(NotAllowed.class, () -> desk.boards.board(sitting.id()));
        assertThrows(NotAllowed.class, () -> desk.timings.extend(Reach.all(sitting.id()), Duration.ofMinutes(5), "Please."));
        desk.callers.become(desk.tess);
        assertEquals(4, desk.paper(ada).items().size());
        assertThrows(NotThere.class, () -> desk.save(ada, 2, 0, LEFT));
        assertThrows(NotThere.class, () -> desk.submit(ada));
    }

    @Test
    void the_hand_in_marks_all_by_their_keys_and_the_paper_by_its_sections() {
        desk.save(ada, 2, 0, LEFT);
        desk.save(ada, 3, 0, ILEUM);
        assertEquals(List.of(1, 4), desk.paper(ada).unanswered());
        Candidate handedIn = desk.submit(ada).candidate();

        assertEquals(List.of("5 of 15", Optional.of(false), Optional.of(HandIn.CANDIDATE)),
                List.of(handedIn.awarded().orElseThrow() + " of " + handedIn.available().orElseThrow(), handedIn.passed(), handedIn.how()));
        assertEquals(SaveRefused.Cause.HANDED_IN, refusal(() -> desk.save(ada, 2, 1, RIGHT)));
        assertEquals(handedIn, desk.submit(ada).candidate());
    }

    @Test
    void after_the_deadline_and_its_grace_what_was_acknowledged_is_handed_in() {
        desk.save(ada, 2, 0, LEFT);
        desk.wait(180);
        desk.sweep();
        desk.clock.forward(HandIns.GRACE);
        desk.sweep();
        assertEquals(CandidateState.OPEN, desk.candidate(sitting, desk.ada).state());
        desk.clock.forward(Duration.ofSeconds(1));
        desk.sweep();
        desk.sweep();

        Candidate closed = desk.candidate(sitting, desk.ada);
        assertEquals(List.of(CandidateState.SUBMITTED, Optional.of(HandIn.TIME), "1"),
                List.of(closed.state(), closed.how(), closed.awarded().orElseThrow().toString()));
    }

    @Test
    void looking_after_the_deadline_hands_in_too() {
        desk.save(ada, 2, 0, LEFT);
        desk.wait(181);

        assertEquals(CandidateState.SUBMITTED, desk.paper(ada).seat().candidate().state());
    }

    @Test
    void without_a_limit_and_during_a_pause_nothing_is_handed_in_by_itself() {
        Sitting unlimited = desk.set(ExtraTime.NONE, Optional.empty(), 0, "valves");
        desk.start(unlimited, desk.ben);
        desk.tutor(() -> desk.timings.pause(Reach.all(sitting.id()), "Power cut."));
        desk.wait(100_000);
        desk.sweep();

        assertEquals(List.of(CandidateState.OPEN, CandidateState.OPEN),
                List.of(desk.candidate(unlimited, desk.ben).state(), desk.candidate(sitting, desk.ada).state()));
    }

    @Test
    void a_hand_in_that_is_opened_again_goes_on_with_everything() {
        desk.save(ada, 2, 0, RIGHT);
        desk.submit(ada);
        desk.wait(500);
        desk.tutor(() -> desk.timings.reopen(sitting.id(), ada.id(), 15, "Pressed by mistake."));
        desk.callers.become(desk.ada);
        desk.wait(14);

        assertEquals(2, desk.save(ada, 2, 1, LEFT).version());
        desk.wait(2);
        desk.sweep();
        Candidate closed = desk.candidate(sitting, desk.ada);
        assertEquals(List.of(CandidateState.SUBMITTED, "1"), List.of(closed.state(), closed.awarded().orElseThrow().toString()));
        assertThrows(NotNow.class, () -> desk.tutor(() -> desk.timings.extend(Reach.one(sitting.id(), ada.id()), Duration.ofMinutes(5), "Late.")));
    }

    @Test
    void an_extended_answer_awaits_a_person_and_a_changed_mark_a_reason() {
        Sitting written = desk.set(ExtraTime.NONE, Optional.empty(), 60, "why-two-people");
        Candidate ben = desk.start(written, desk.ben).candidate();
        desk.save(ben, 4, 0, "{\"text\":\"Rules miss names.\"}");
        assertEquals(List.of(1, Optional.empty()), List.of(desk.submit(ben).candidate().awaiting(), desk.candidate(written, desk.ben).passed()));

        desk.tutor(() -> desk.handMarks.mark(written.id(), ben.id(), 4, Fraction.of(2), ""));
        assertEquals(List.of(0, "2"), List.of(desk.candidate(written, desk.ben).awaiting(), desk.candidate(written, desk.ben).awarded().orElseThrow().toString()));
        assertThrows(AssessmentRefused.class, () -> desk.tutor(() -> desk.handMarks.mark(written.id(), ben.id(), 4, Fraction.of(3), "")));
        assertThrows(AssessmentRefused.class, () -> desk.tutor(() -> desk.handMarks.mark(written.id(), ben.id(), 4, Fraction.of(4), "Generous.")));
        desk.wait(1);
        desk.tutor(() -> desk.handMarks.mark(written.id(), ben.id(), 4, Fraction.of(3), "The risk is named too."));
        assertEquals(List.of("2 to 3 by tess", "none to 2 by tess"), desk.database.transaction(() -> desk.handMarks.of(ben.id())).stream()
                .map(mark -> mark.before().map(Object::toString).orElse("none") + " to " + mark.awarded() + " by " + mark.remark().by()).toList());
    }

    @Test
    void what_was_taken_out_of_use_since_is_not_drawn() {
        desk.library.put(new ExerciseId("cataract"), Use.REPORTED, "A name is in it.");

        assertEquals(List.of("question pump", "question last-part-of-small-bowel", "question valves"),
                desk.paper(desk.start(sitting, desk.ben).candidate()).items().stream().map(item -> item.ref().toString()).toList());
    }

    @Test
    void the_board_shows_everybody_with_saves_and_time_left() {
        desk.save(ada, 2, 0, LEFT);
        desk.database.transaction(() -> desk.answers.flag(sitting.id(), ada.id(), 3, true));
        desk.wait(30);
        desk.database.transaction(() -> desk.candidates.present(sitting.id(), ada.id(), true));
        desk.callers.become(desk.tess);

        List<BoardLine> lines = desk.database.transaction(() -> desk.boards.board(sitting.id())).lines();
        assertEquals(List.of("ada open 1 of 4, 1 flagged", "ben waiting 0 of 0, 0 flagged"), lines.stream().map(line -> line.candidate().name() + " "
                + line.candidate().state().id() + " " + line.answered() + " of " + line.parts() + ", " + line.flagged() + " flagged").toList());
        assertEquals(List.of(Optional.of(SittingDesk.OPENS), Optional.of(Duration.ofMinutes(150)), Optional.of(desk.clock.instant())),
                List.of(lines.get(0).lastSaved(), lines.get(0).left(), lines.get(0).candidate().unsavedSince()));
    }

    @Test
    void a_message_reaches_whom_it_is_for_until_it_was_read() {
        desk.tutor(() -> desk.messages.send(Reach.all(sitting.id()), "Ten minutes are added."));
        desk.wait(1);
        desk.tutor(() -> desk.messages.send(Reach.one(sitting.id(), ada.id()), "Come back to your seat."));
        Candidate ben = desk.candidate(sitting, desk.ben);
        desk.callers.become(desk.ada);
        List<Message> told = desk.database.transaction(() -> desk.messages.to(sitting.id(), ada.id()));
        assertEquals(List.of("Come back to your seat.", "Ten minutes are added."), told.stream().map(one -> one.remark().text()).toList());
        desk.database.transaction(() -> desk.messages.read(sitting.id(), ada.id(), told.get(1).id()));
        assertEquals(Optional.of(desk.clock.instant()), desk.database.transaction(() -> desk.messages.read(sitting.id(), ada.id(), told.get(1).id())).readBy(ada.id()));
        assertThrows(NotThere.class, () -> desk.database.transaction(() -> desk.messages.to(sitting.id(), ben.id())));
        assertThrows(NotAllowed.class, () -> desk.database.transaction(() -> desk.messages.send(Reach.all(sitting.id()), "Hello.")));
        desk.callers.become(desk.ben);
        assertThrows(NotThere.class, () -> desk.database.transaction(() -> desk.messages.read(sitting.id(), ben.id(), told.get(0).id())));
        assertEquals(1, desk.database.transaction(() -> desk.messages.to(sitting.id(), ben.id())).size());
        desk.callers.become(desk.tess);
        assertEquals(List.of(Set.of(), Set.of(ada.id().text())), desk.database.transaction(() -> desk.messages.of(sitting.id())).stream()
                .map(one -> one.read().keySet()).toList());
    }

    @Test
    void nobody_is_told_who_would_not_see_it() {
        desk.submit(ada);

        assertThrows(NotNow.class, () -> desk.tutor(() -> desk.messages.send(Reach.one(sitting.id(), ada.id()), "Hello.")));
        assertThrows(NotThere.class, () -> desk.tutor(() -> desk.messages.send(Reach.one(sitting.id(), new CandidateId("nobody")), "Hello.")));
    }

    @Test
    void people_join_a_sitting_and_leave_it_as_long_as_they_have_not_begun() {
        Candidate ben = desk.candidate(sitting, desk.ben);
        desk.tutor(() -> desk.sittings.remove(sitting.id(), ben.id(), "Ill."));
        desk.callers.become(desk.ben);
        assertEquals(List.of(), desk.database.transaction(() -> desk.candidates.mine()));
        desk.tutor(() -> desk.sittings.add(sitting.id(), List.of(desk.ben.name(), desk.ada.name()), "Well again."));
        assertEquals(CandidateState.OPEN, desk.start(sitting, desk.ben).candidate().state());
        assertThrows(NotNow.class, () -> desk.tutor(() -> desk.sittings.remove(sitting.id(), ada.id(), "Too late.")));
        desk.tutor(() -> desk.timings.end(sitting.id(), "Over."));
        assertThrows(NotNow.class, () -> desk.tutor(() -> desk.sittings.add(sitting.id(), List.of(desk.ben.name()), "Late.")));
    }

    @Test
    void everything_that_is_wrong_with_a_sitting_is_named_at_once() {
        desk.callers.become(desk.tess);
        NewSitting wanted = new NewSitting(new PaperId("nowhere"), Optional.empty(), Optional.empty(), "", Optional.empty(),
                List.of(new PersonName("nobody"), desk.tess.name()), new Window(SittingDesk.OPENS, Optional.empty()), Optional.empty(), Map.of(), Release.NOTHING);

        assertEquals(List.of("people[0]", "people[1]", "paper"), assertThrows(AssessmentRefused.class, () -> desk.sittings.set(wanted)).problems()
                .stream().map(Problem::where).toList());
    }

    private static SaveRefused.Cause refusal(Runnable save) {
        return assertThrows(SaveRefused.class, save::run).why();
    }
}
