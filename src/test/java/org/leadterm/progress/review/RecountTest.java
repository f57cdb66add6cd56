package org.leadterm.progress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.attempt.figures.AuditFigures;
import org.leadterm.attempt.figures.AuditSelection;
import org.leadterm.attempt.figures.AuditSums;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Group;
import org.leadterm.marking.GroupResult;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** The numbers of a review are those that anybody counts who goes through the mark sheets by hand, finding by finding. */
class RecountTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final List<String> DIAGNOSES = List.of("H25.1", "H25.9", "H26.9", "E11.9", "E11.3", "I10", "T81.2", "Y60.0", "Z96.1", "H57.1", "lens");
    private static final List<String> PROCEDURES = List.of("C75.1", "C71.2", "C71.8", "Y02.1", "Z94.2", "Z94.3", "C79.1");
    private static final Database DATABASE = Database.h2();
    private static final HandClock CLOCK = new HandClock(START.toString());
    private static final List<Person> PEOPLE = Stream.of("ada", "ben", "cat").map(name -> Callers.person(name, Role.TRAINEE)).toList();
    private static final PersonId NOBODY = Callers.person("nobody", Role.TUTOR).id();
    private static final AuditSums SUMS = DATABASE.connect(new AuditSums());
    private static final Sheets SHEETS = DATABASE.connect(new Sheets());

    @BeforeAll
    static void hand_in_at_random() {
        Callers callers = new Callers();
        Attempts attempts = Practice.attempts(DATABASE, callers, CLOCK);
        Random random = new Random(5);
        for (int round = 0; round < 12; round++) {
            callers.become(PEOPLE.get(random.nextInt(PEOPLE.size())));
            AttemptId id = Practice.open(DATABASE, attempts);
            String answer = "{\"episodes\":[{\"icd10\":" + some(DIAGNOSES, random) + ",\"opcs4\":" + some(PROCEDURES, random) + "}]}";
            DATABASE.transaction(() -> attempts.save(id, 0, AnswerJson.read(answer), CLOCK.instant()));
            DATABASE.transaction(() -> attempts.submit(id, 1, CLOCK.instant()));
            CLOCK.forward(Duration.ofHours(20));
        }
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void every_number_of_every_group_is_counted_again() {
        for (AuditSelection selection : selections()) {
            List<Sheet> sheets = sheets(selection);
            for (Denominator rule : Denominator.values()) {
                Review review = review(selection, rule);
                for (Group group : Group.values()) {
                    assertEquals(recount(sheets, group, rule), review.result(group), selection + " " + rule + " " + group);
                }
                assertEquals(sheets.size(), review.sample().works());
                assertEquals(sheets.stream().map(Sheet::person).distinct().count(), review.sample().people());
            }
        }
    }

    @Test
    void the_errors_by_key_by_chapter_and_by_standard_are_counted_again() {
        for (AuditSelection selection : selections()) {
            List<JsonNode> findings = sheets(selection).stream().flatMap(Sheet::findings).filter(finding -> !finding.get("key").isNull()).toList();
            Review review = review(selection, Denominator.AUDITOR);

            assertEquals(times(findings, "key"), review.byKey().stream().collect(Collectors.toMap(KeyErrors::key, KeyErrors::times)));
            assertEquals(times(findings, "standard"), review.broken().stream().collect(Collectors.toMap(Broken::standard, Broken::times)));
            assertEquals(findings.size(), review.byChapter().stream().mapToInt(ChapterErrors::errors).sum());
            assertEquals(findings.size(), SUMS.errors(selection, 1000).size());
        }
    }

    @Test
    void the_codes_of_the_keys_by_chapter_are_those_of_the_four_groups() {
        Review review = review(selections().get(0), Denominator.AUDITOR);
        int key = Stream.of(Group.values()).mapToInt(group -> review.sample().tally(group).key()).sum();

        assertTrue(key > 0);
        assertEquals(key, review.byChapter().stream().mapToInt(ChapterErrors::codes).sum());
    }

    @Test
    void what_is_neither_correct_nor_an_error_was_accepted_in_part() {
        AuditSelection all = selections().get(0);
        for (Group group : Group.values()) {
            long accepted = sheets(all).stream().flatMap(Sheet::findings).filter(finding -> group.id().equals(finding.get("group").asText(""))
                    && finding.get("kind").asText().equals("accepted")).count();
            assertEquals(accepted, review(all, Denominator.AUDITOR).inPart(group), group.id());
        }
    }

    private static List<AuditSelection> selections() {
        Instant end = CLOCK.instant();
        Instant half = START.plus(Duration.between(START, end).dividedBy(2));
        List<AuditSelection> all = new ArrayList<>();
        for (boolean firstOnly : List.of(false, true)) {
            all.add(new AuditSelection(Optional.empty(), NOBODY, START, end, Optional.empty(), firstOnly));
            all.add(new AuditSelection(Optional.empty(), PEOPLE.get(0).id(), START, end, Optional.of(new ExerciseId("cataract")), firstOnly));
            all.add(new AuditSelection(Optional.of(List.of(PEOPLE.get(1).id())), NOBODY, START, end, Optional.empty(), firstOnly));
            all.add(new AuditSelection(Optional.of(List.of(PEOPLE.get(0).id(), PEOPLE.get(2).id())), NOBODY, half, end, Optional.empty(), firstOnly));
            all.add(new AuditSelection(Optional.empty(), NOBODY, START, end, Optional.of(new ExerciseId("another")), firstOnly));
        }
        return all;
    }

    private static Review review(AuditSelection selection, Denominator rule) {
        AuditFigures figures = DATABASE.transaction(() -> SUMS.of(selection));
        return new Review(Sample.of(figures, figures.exercises().size()), rule, SampleReview.LEVELS);
    }

    /** Without the sheet's own sums. */
    private static GroupResult recount(List<Sheet> sheets, Group group, Denominator rule) {
        int correct = 0;
        int omitted = 0;
        int surplus = 0;
        int key = 0;
        for (JsonNode finding : sheets.stream().flatMap(Sheet::findings).filter(each -> group.id().equals(each.get("group").asText(""))).toList()) {
            String kind = finding.get("kind").asText();
            correct += kind.equals("correct") ? 1 : 0;
            omitted += kind.equals("omitted") ? 1 : 0;
            surplus += finding.get("expected").isNull() ? 1 : 0;
            key += finding.get("expected").isNull() || kind.equals("tolerated") ? 0 : 1;
        }
        int total = switch (rule) {
            case AUDITOR -> key;
            case CODER -> key - omitted + surplus;
            case UNION -> key + surplus;
        };
        return new GroupResult(correct, total, rule, omitted, surplus);
    }

    private static Map<String, Integer> times(List<JsonNode> findings, String field) {
        Map<String, Integer> times = new TreeMap<>();
        findings.stream().filter(finding -> !finding.get(field).isNull()).forEach(finding -> times.merge(finding.get(field).asText(), 1, Integer::sum));
        return times;
    }

    private static List<Sheet> sheets(AuditSelection selection) {
        Set<String> seen = new HashSet<>();
        return DATABASE.transaction(SHEETS::all).stream().filter(sheet -> seen.add(sheet.person() + sheet.exercise()) || !selection.firstOnly())
                .filter(sheet -> !sheet.at().isBefore(selection.from()) && sheet.at().isBefore(selection.until()))
                .filter(sheet -> !sheet.person().equals(selection.without().text()))
                .filter(sheet -> selection.people().map(people -> people.stream().anyMatch(each -> each.text().equals(sheet.person()))).orElse(true))
                .filter(sheet -> selection.exercise().map(exercise -> exercise.text().equals(sheet.exercise())).orElse(true)).toList();
    }

    private static String some(List<String> codes, Random random) {
        List<String> shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().limit(random.nextInt(codes.size())).map(code -> "\"" + code + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    /** A mark sheet as it is stored, and whose it is. */
    private record Sheet(String person, String exercise, Instant at, JsonNode json) {
        Stream<JsonNode> findings() {
            List<JsonNode> findings = new ArrayList<>();
            json.get("findings").forEach(findings::add);
            return findings.stream();
        }
    }

    /** Past the figures, straight from the rows. */
    static class Sheets {
        @PersistenceContext(unitName = "leadterm")
        private EntityManager rows;

        List<Sheet> all() {
            return rows.createQuery("select a.person, a.exercise, a.submittedAt, m.sheet from AttemptRow a, MarkSheetRow m where m.attempt = a.id"
                    + " order by a.submittedAt", Object[].class).getResultStream()
                    .map(row -> new Sheet((String) row[0], (String) row[1], (Instant) row[2], Json.read((String) row[3]))).toList();
        }
    }
}
