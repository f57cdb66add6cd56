package org.leadterm.assessment.question.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.assessment.question.Subject;
import org.leadterm.assessment.question.reading.QuestionsRefused;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.Origin;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.people.Callers;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** The bank on a database, with the product's own migrations. */
class QuestionsTest {
    private static final QuestionId PUMP = new QuestionId("pump");
    private static final String LONGER = SampleQuestions.YAML.replaceFirst("seconds: 30", "seconds: 45");

    private final HandClock clock = new HandClock("2026-03-04T09:30:00Z");
    private final Callers callers = new Callers();
    private Database database;
    private Questions questions;
    private AuditTrail audit;

    @BeforeEach
    void open() {
        database = Database.h2();
        audit = database.connect(new AuditTrail(Chains.SEALING, clock));
        questions = database.connect(new Questions(clock, callers.current(), audit));
        callers.become(Callers.person("ada", Role.TUTOR));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_uploaded_is_found_as_it_was_written() {
        upload(SampleQuestions.YAML);

        assertEquals(SampleQuestions.all(), SampleQuestions.all().stream().map(Question::id).map(id -> questions.find(id).orElseThrow().question()).toList());
        assertEquals(9, database.transaction(questions::all).size());
    }

    @Test
    void what_changed_becomes_the_next_version_and_the_rest_stays() {
        upload(SampleQuestions.YAML);
        QuestionUpload second = upload(LONGER);

        assertEquals(List.of("pump 2"), second.stored().stream().map(version -> version.id() + " " + version.number()).toList());
        assertEquals(8, second.unchanged());
        assertEquals(30, questions.find(PUMP, 1).orElseThrow().question().head().seconds());
        assertEquals(45, questions.find(PUMP).orElseThrow().question().head().seconds());
        assertEquals(Optional.empty(), questions.find(PUMP, 3));
        assertEquals(List.of(2, 1), questions.versions(PUMP).stream().map(entry -> entry.summary().version()).toList());
    }

    @Test
    void every_new_version_is_in_the_audit_trail() {
        upload(SampleQuestions.YAML);
        upload(LONGER);

        assertEquals(10, database.transaction(() -> audit.after(0, 50)).size());
    }

    @Test
    void files_with_problems_store_nothing() {
        assertThrows(QuestionsRefused.class, () -> upload(SampleQuestions.YAML + "- {id: lonely}\n"));
        assertEquals(List.of(), database.transaction(questions::all));
    }

    @Test
    void questions_shipped_are_taken_in_once_and_do_not_undo_a_tutors_version() {
        load(SampleQuestions.YAML);
        upload(LONGER);
        load(SampleQuestions.YAML);

        assertEquals(2, questions.find(PUMP).orElseThrow().number());
        assertEquals(new QuestionEntry(questions.versions(PUMP).get(1).summary(), Origin.SHIPPED, "leadterm", Instant.parse("2026-03-04T09:30:00Z")),
                questions.versions(PUMP).get(1));
    }

    @Test
    void a_shipped_file_with_problems_does_not_keep_the_others_away() {
        database.transaction(() -> {
            questions.loadShipped(FolderFiles.ofTexts("questions", Map.of("a.yaml", "- {id: lonely}\n", "b.yaml", SampleQuestions.YAML)));
            return 0;
        });

        assertEquals(9, database.transaction(questions::all).size());
    }

    @Test
    void questions_are_found_by_subject_level_kind_and_words() {
        upload(SampleQuestions.YAML);

        assertEquals(List.of("bones", "last-part-of-small-bowel", "pump", "valves"), found(new QuestionFilter(Optional.of(Subject.ANATOMY), Optional.empty(),
                Optional.empty(), "")));
        assertEquals(List.of("bones", "four-steps", "valves"), found(new QuestionFilter(Optional.empty(), Optional.of(Level.INTERMEDIATE), Optional.empty(), "")));
        assertEquals(List.of("roots"), found(new QuestionFilter(Optional.empty(), Optional.empty(), Optional.of(QuestionKind.MATCHING), "")));
        assertEquals(List.of("main-condition"), found(new QuestionFilter(Optional.empty(), Optional.empty(), Optional.empty(), " Diagnosis dgcs.1 ")));
        assertEquals(List.of(), found(new QuestionFilter(Optional.empty(), Optional.empty(), Optional.empty(), "50%_")));
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        upload(SampleQuestions.YAML);
        QuestionPage first = database.transaction(() -> questions.search(QuestionFilter.ALL, "", 7));
        QuestionPage second = database.transaction(() -> questions.search(QuestionFilter.ALL, first.next().orElseThrow().text(), 7));

        assertEquals(List.of(7, 2), List.of(first.items().size(), second.items().size()));
        assertEquals(Optional.empty(), second.next());
    }

    @Test
    void the_key_is_for_tutors() {
        upload(SampleQuestions.YAML);
        callers.become(Callers.person("tom", Role.TRAINEE, Role.CODER));

        assertThrows(NotAllowed.class, () -> questions.withKey(PUMP));
        assertThrows(NotAllowed.class, () -> questions.withKey(PUMP, 1));
        assertThrows(NotAllowed.class, () -> questions.versions(PUMP));
        assertThrows(NotAllowed.class, () -> questions.search(QuestionFilter.ALL, "", 10));
        assertThrows(NotAllowed.class, () -> upload(LONGER));
    }

    @Test
    void what_there_is_not_is_unknown() {
        assertThrows(UnknownQuestion.class, () -> questions.withKey(PUMP));
        assertThrows(UnknownQuestion.class, () -> questions.withKey(PUMP, 1));
        assertEquals(Optional.empty(), questions.find(PUMP));
    }

    private List<String> found(QuestionFilter filter) {
        return database.transaction(() -> questions.matching(filter)).stream().map(summary -> summary.id().text()).toList();
    }

    private QuestionUpload upload(String yaml) {
        return database.transaction(() -> questions.upload(SampleQuestions.files(yaml)));
    }

    private void load(String yaml) {
        database.transaction(() -> {
            questions.loadShipped(SampleQuestions.files(yaml));
            return 0;
        });
    }
}
