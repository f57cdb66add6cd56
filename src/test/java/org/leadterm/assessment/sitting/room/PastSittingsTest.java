package org.leadterm.assessment.sitting.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.answer.FullMarks;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidatePaper;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.NewSitting;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.assessment.sitting.watch.Incident;
import org.leadterm.attempt.Receipt;
import org.leadterm.attempt.SatAttempt;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Answer;
import org.leadterm.people.Person;
import org.leadterm.testing.Database;

/** What nobody sat is timed and marked as if somebody had. */
class PastSittingsTest {
    private static final Instant FEBRUARY = Instant.parse("2026-02-03T10:00:00Z");
    private static final Remark MARKED = new Remark("", "tess", FEBRUARY.plus(Duration.ofDays(2)));
    private SittingDesk desk;

    @BeforeEach
    void start() {
        desk = new SittingDesk(Database.h2());
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void a_paper_of_the_past_is_drawn_saved_handed_in_and_marked_at_its_moments() {
        SittingId sitting = set();
        desk.database.transaction(() -> desk.past.sit(sitting, new PastSeat(desk.ada.id(), FEBRUARY.plusSeconds(60), Duration.ofMinutes(100), full())));
        desk.database.transaction(() -> desk.handMarks.gave(sitting, CandidateItem::available, MARKED));

        Candidate ada = candidate(sitting, desk.ada);
        assertEquals(CandidateState.SUBMITTED, ada.state());
        assertEquals(Optional.of(HandIn.CANDIDATE), ada.how());
        assertEquals(Optional.of(FEBRUARY.plusSeconds(60 + 6000)), ada.submitted());
        assertEquals(0, ada.awaiting());
        CandidatePaper paper = desk.paper(ada);
        assertTrue(paper.items().stream().filter(CandidateItem::isQuestion).allMatch(item -> item.awarded().equals(item.available()) && item.answered()));
        assertTrue(paper.items().stream().filter(CandidateItem::isQuestion).allMatch(item -> item.receipt().equals(Optional.of(
                Receipt.of(item.candidate() + "/" + item.number(), 1, item.savedAt().orElseThrow(), item.answer()).text()))), "receipts are right");
        SatAttempt notes = paper.attempts().values().iterator().next();
        assertEquals(1, notes.answerVersion());
        assertEquals(Optional.of("0"), notes.awarded(), "an empty answer, marked");
        assertEquals(MARKED, desk.database.transaction(() -> desk.handMarks.of(ada.id())).get(0).remark());
        assertEquals(CandidateState.WAITING, candidate(sitting, desk.ben).state());
    }

    @Test
    void whoever_needs_longer_is_handed_in_at_the_deadline_and_what_no_tutor_marked_waits() {
        SittingId sitting = set();
        desk.database.transaction(() -> desk.past.sit(sitting, new PastSeat(desk.ben.id(), FEBRUARY, Duration.ofHours(4), full())));
        desk.database.transaction(() -> desk.handMarks.gave(sitting, item -> Optional.empty(), MARKED));

        Candidate ben = candidate(sitting, desk.ben);
        assertEquals(Optional.of(HandIn.TIME), ben.how());
        assertEquals(Optional.of(FEBRUARY.plus(Duration.ofHours(3))), ben.submitted());
        assertEquals(1, ben.awaiting());
    }

    @Test
    void an_incident_is_written_down_and_dealt_with() {
        SittingId sitting = set();
        Remark what = new Remark("The screen went dark.", "tess", FEBRUARY.plusSeconds(900));
        Reach ada = Reach.one(sitting, candidate(sitting, desk.ada).id());
        desk.database.transaction(() -> desk.incidents.keep(ada, what, FEBRUARY.plusSeconds(1200)));

        Incident incident = desk.database.transaction(() -> desk.incidents.of(sitting)).get(0);
        assertEquals(what, incident.remark());
        assertEquals(Optional.of(FEBRUARY.plusSeconds(1200)), incident.closed());
    }

    private SittingId set() {
        PaperVersion paper = desk.database.transaction(() -> desk.papers.keep(
                PaperReader.read(Fields.of(Json.read(SittingDesk.PAPER.formatted("why-two-people")))), "tess", FEBRUARY.minusSeconds(90_000)));
        NewSitting wanted = new NewSitting(paper.id(), Optional.of(1), Optional.empty(), "Practice", Optional.empty(), List.of(desk.ada.name(), desk.ben.name()),
                new Window(FEBRUARY, Optional.empty()), Optional.empty(), Map.of(desk.ada.name(), new ExtraTime(0, 25)), Release.NOTHING);
        return desk.database.transaction(() -> desk.past.set(wanted, paper, new Remark("", "tess", FEBRUARY.minusSeconds(80_000))));
    }

    private Candidate candidate(SittingId sitting, Person person) {
        return desk.database.transaction(() -> desk.sittings.candidates(sitting)).stream().filter(one -> one.person().equals(person.id())).findFirst()
                .orElseThrow();
    }

    private static PastAnswers full() {
        return new PastAnswers() {
            @Override
            public Answer to(ItemRef exercise) {
                return Answer.EMPTY;
            }

            @Override
            public QuestionAnswer to(Question question) {
                return FullMarks.of(question);
            }
        };
    }
}
