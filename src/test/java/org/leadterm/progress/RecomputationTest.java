package org.leadterm.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.leadterm.attempt.Released;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.SampleCohorts;
import org.leadterm.testing.Database;

/**
 * Every number of every chart once more, by another path: the stored sheets and answers, read as text and counted one by one, without
 * the figures in columns, without the records and without exact fractions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecomputationTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private SeededWork seeded;
    private List<Person> people;
    private CohortId cohort;
    private List<Work> works;
    private List<Line> lines;
    private CohortProgress report;
    private List<Stored> stored;
    private List<Stored> firsts;

    /** A mark sheet as it lies in the database. */
    private record Stored(String attempt, String person, String exercise, Instant at, int seconds, JsonNode answer, JsonNode sheet) {
        List<JsonNode> findings(Predicate<JsonNode> which) {
            List<JsonNode> found = new ArrayList<>();
            for (JsonNode finding : sheet.get("findings")) {
                if (!finding.get("group").isNull() && which.test(finding)) {
                    found.add(finding);
                }
            }
            return found;
        }
    }

    @BeforeAll
    void work() {
        seeded = new SeededWork(Database.h2(), 20_260_304);
        people = List.of(seeded.trainee("ada"), seeded.trainee("ben"), seeded.trainee("cy"));
        List<Person> alone = new ArrayList<>(people);
        for (int i = 0; i < 60; i++) {
            alone.add(seeded.trainee("person-" + i));
        }
        seeded.by(alone, 5);
        Person boss = seeded.accounts.open("boss", Role.ADMINISTRATOR, Role.TUTOR);
        seeded.callers.become(boss);
        var cohorts = SampleCohorts.in(seeded.database, seeded.callers, seeded.accounts, seeded.clock);
        cohort = SampleCohorts.of(seeded.database, cohorts, "All", alone.toArray(Person[]::new));
        Records records = SampleRecords.in(seeded.database, seeded.callers, candidate -> Released.KEY, seeded.clock);
        var ids = alone.stream().map(Person::id).toList();
        works = seeded.database.transaction(() -> records.works(ids, Period.ALL));
        lines = seeded.database.transaction(() -> records.lines(ids, Period.ALL));
        CohortRecords ofCohorts = SampleRecords.ofCohorts(seeded.database, seeded.callers, candidate -> Released.KEY, seeded.clock);
        report = seeded.database.transaction(() -> ofCohorts.of(cohort, Period.ALL));
        stored = stored();
        firsts = firsts(stored);
    }

    @AfterAll
    void close() {
        seeded.close();
    }

    @Test
    void there_are_some_hundred_works_with_every_kind_of_error() {
        assertEquals(315, stored.size());
        assertEquals(List.of(315, firsts.size()), List.of(works.size(), (int) works.stream().filter(Work::first).count()));
        assertTrue(firsts.size() > 150 && firsts.size() < 300, () -> "firsts: " + firsts.size());
        Set<String> kinds = lines.stream().map(line -> line.kind().id()).collect(Collectors.toSet());
        assertTrue(kinds.containsAll(Set.of("correct", "wrongThird", "wrongFourth", "sequence", "omitted", "notRelevant", "avoid", "tolerated")), kinds::toString);
    }

    @Test
    void weekly_accuracy() {
        Map<String, int[]> naive = new TreeMap<>();
        for (Stored one : firsts) {
            LocalDate day = LocalDate.ofInstant(one.at, LONDON);
            String week = day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) / 10 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 10;
            naive.merge(week, counts(one), RecomputationTest::plus);
        }
        List<Accuracy> weekly = Accuracy.weekly(works, LONDON);
        assertTrue(naive.size() > 5, () -> naive.size() + " weeks");
        assertEquals(naive.values().stream().map(RecomputationTest::text).toList(), weekly.stream().map(week -> text(counts(week.tallies()))).toList());
        assertEquals(List.copyOf(naive.keySet()), weekly.stream().map(week -> week.week().get(IsoFields.WEEK_BASED_YEAR) + "-"
                + String.format("%02d", week.week().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))).toList());
        assertEquals(firsts.size(), weekly.stream().mapToInt(Accuracy::works).sum());
    }

    @Test
    void the_heat_map_and_the_findings_behind_its_cells() {
        Map<String, Integer> cells = new TreeMap<>();
        Map<String, Integer> codes = new TreeMap<>();
        for (Stored one : firsts) {
            for (JsonNode finding : one.findings(any -> true)) {
                String chapter = finding.get("classification").asText() + " " + chapter(finding);
                if (!finding.get("key").isNull()) {
                    cells.merge(chapter + " " + finding.get("key").asText(), 1, Integer::sum);
                }
                codes.merge(chapter, isOfKey(finding) ? 1 : 0, Integer::sum);
            }
        }
        HeatMap heat = HeatMap.of(lines);
        Map<String, Integer> found = new TreeMap<>();
        Map<String, Integer> n = new TreeMap<>();
        for (HeatMap.Row row : heat.rows()) {
            n.put(row.chapter().classification().id() + " " + row.chapter().name(), row.n());
            row.cells().forEach((key, behind) -> {
                found.put(row.chapter().classification().id() + " " + row.chapter().name() + " " + key, behind.size());
                assertTrue(behind.stream().allMatch(line -> line.key().orElseThrow().equals(key)));
            });
        }
        assertEquals(cells, found);
        assertEquals(codes, n);
        assertEquals(List.of("PD3", "PD4"), heat.keys(Classification.ICD10).subList(0, 2));
    }

    @Test
    void the_standards_broken() {
        Map<String, int[]> naive = new HashMap<>();
        for (Stored one : firsts) {
            for (JsonNode finding : one.findings(each -> !each.get("standard").isNull())) {
                naive.merge(finding.get("standard").asText(), new int[] {finding.get("key").isNull() ? 0 : 1, 1}, RecomputationTest::plus);
            }
        }
        List<BrokenStandards.Broken> broken = BrokenStandards.of(lines).standards();
        assertEquals(3, broken.size());
        broken.forEach(one -> assertEquals(text(naive.get(one.standard())), text(new int[] {one.times(), one.n()})));
        assertEquals(broken.stream().map(BrokenStandards.Broken::times).sorted(Comparator.reverseOrder()).toList(),
                broken.stream().map(BrokenStandards.Broken::times).toList());
    }

    @Test
    void confidence_against_right_or_wrong() {
        Map<String, int[]> naive = new HashMap<>();
        for (Stored one : firsts) {
            for (JsonNode finding : one.findings(each -> !each.get("given").isNull())) {
                JsonNode code = one.answer.get("episodes").get(finding.get("episode").asInt() - 1).get(finding.get("classification").asText())
                        .get(finding.get("position").asInt() - 1);
                boolean right = Set.of("correct", "tolerated").contains(finding.get("kind").asText());
                naive.merge(code.path("confidence").asText("none"), new int[] {right ? 1 : 0, 1}, RecomputationTest::plus);
            }
        }
        Calibration calibration = Calibration.of(lines);
        assertEquals(List.of(text(naive.get("sure")), text(naive.get("fairly")), text(naive.get("guess"))),
                calibration.steps().stream().map(step -> text(new int[] {step.right(), step.n()})).toList());
        assertEquals(naive.get("none")[1], calibration.unsaid());
    }

    @Test
    void accuracy_and_minutes_by_level() {
        Map<String, Integer> levels = Map.of("cataract", 1, "hip", 2, "heart", 3);
        Pace pace = Pace.of(works);
        for (int level = 1; level <= 3; level++) {
            int wanted = level;
            List<Stored> timed = firsts.stream().filter(one -> levels.get(one.exercise) == wanted && one.seconds > 0).toList();
            Pace.Level found = pace.levels().get(level - 1);
            List<Integer> seconds = timed.stream().map(Stored::seconds).sorted().toList();
            assertEquals(List.of(level, timed.size()), List.of(found.level(), found.n()));
            assertEquals(seconds.get((seconds.size() + 1) / 2 - 1), found.median().orElseThrow());
            assertEquals(timed.stream().mapToInt(one -> one.findings(finding -> finding.get("kind").asText().equals("correct")).size()).sum(),
                    found.total().correct());
            assertEquals(timed.stream().mapToInt(one -> one.findings(RecomputationTest::isOfKey).size()).sum(), found.total().key());
        }
        assertEquals(firsts.stream().filter(one -> one.seconds == 0).count(), pace.untimed());
    }

    @Test
    void readiness_for_the_practical() {
        List<Stored> last = new ArrayList<>(firsts);
        last.sort(Comparator.comparing(Stored::at).reversed());
        double got = 0;
        double all = 0;
        for (Stored one : last.subList(0, 20)) {
            got += one.findings(finding -> finding.get("kind").asText().equals("correct")).size();
            all += one.findings(RecomputationTest::isOfKey).size();
        }
        double squares = 0;
        for (Stored one : last.subList(0, 20)) {
            double off = one.findings(finding -> finding.get("kind").asText().equals("correct")).size()
                    - got / all * one.findings(RecomputationTest::isOfKey).size();
            squares += off * off;
        }
        double half = 2.093 * Math.sqrt(20.0 / 19 * squares) / all;
        double z = 1.959964;
        double middle = (got / all + z * z / 2 / all) / (1 + z * z / all);
        double spread = z * Math.sqrt(got / all * (1 - got / all) / all + z * z / 4 / all / all) / (1 + z * z / all);
        Readiness.Range range = Readiness.practical(works).range().orElseThrow();
        assertEquals(got / all, number(range.share()), 1e-5);
        assertEquals(Math.min(got / all - half, middle - spread), number(range.low()), 1e-5);
        assertEquals(Math.max(got / all + half, middle + spread), number(range.high()), 1e-5);
    }

    @Test
    void the_cohorts_report() {
        int[] total = new int[24];
        firsts.forEach(one -> plus(total, counts(one)));
        assertEquals(text(total), text(counts(report.total())));
        for (CohortProgress.Member member : report.members()) {
            List<Stored> theirs = stored.stream().filter(one -> one.person.equals(member.person().id().text())).toList();
            int[] sums = new int[24];
            firsts.stream().filter(theirs::contains).forEach(one -> plus(sums, counts(one)));
            assertEquals(text(sums), text(counts(member.tallies())));
            assertEquals(List.of((long) theirs.size(), firsts.stream().filter(theirs::contains).count(), theirs.stream().mapToLong(Stored::seconds).sum()),
                    List.of((long) member.works(), (long) member.firsts(), member.seconds()));
            assertEquals(theirs.get(theirs.size() - 1).at, member.lastHanded().orElseThrow());
        }
        Map<Chapter, Map<String, Integer>> heat = new TreeMap<>();
        Map<Chapter, Integer> codes = new TreeMap<>();
        HeatMap.of(lines).rows().forEach(row -> {
            heat.put(row.chapter(), row.cells().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().size())));
            codes.put(row.chapter(), row.n());
        });
        assertEquals(heat.entrySet().stream().filter(row -> codes.get(row.getKey()) > 0 || !row.getValue().isEmpty()).map(Object::toString).toList().size(),
                report.chapters().size());
        report.chapters().forEach(row -> assertEquals(List.of(heat.get(row.chapter()), codes.get(row.chapter())), List.of(row.errors(), row.n())));
        for (CohortProgress.Exercise exercise : report.exercises()) {
            List<Stored> theirs = firsts.stream().filter(one -> one.exercise.equals(exercise.exercise().text())).toList();
            int[] sums = new int[24];
            theirs.forEach(one -> plus(sums, counts(one)));
            assertEquals(List.of(theirs.size() + "", text(sums)), List.of(exercise.works() + "", text(counts(exercise.tallies()))));
            Map<String, Integer> errors = new TreeMap<>();
            theirs.forEach(one -> one.findings(finding -> !finding.get("key").isNull()).forEach(finding -> errors.merge(finding.get("key").asText() + " "
                    + finding.get("given").asText("") + " " + finding.get("expected").asText(""), 1, Integer::sum)));
            Map<String, Integer> found = new TreeMap<>();
            exercise.errors().forEach(error -> found.merge(error.key() + " " + error.given().orElse("") + " " + error.expected().orElse(""),
                    error.times(), Integer::sum));
            assertEquals(errors, found);
        }
    }

    private List<Stored> stored() {
        return seeded.database.transaction(() -> seeded.database.entities().createQuery("select a.id, a.person, a.exercise, a.submittedAt, a.secondsWorked,"
                        + " a.answer, m.sheet from AttemptRow a, MarkSheetRow m where m.attempt = a.id order by a.submittedAt, a.id", Object[].class)
                .getResultStream().map(row -> new Stored((String) row[0], (String) row[1], (String) row[2], (Instant) row[3], (Integer) row[4],
                        Json.read((String) row[5]), Json.read((String) row[6]))).toList());
    }

    private static List<Stored> firsts(List<Stored> inOrder) {
        Set<String> seen = new HashSet<>();
        return inOrder.stream().filter(one -> seen.add(one.person + " " + one.exercise)).toList();
    }

    /** Six numbers for each group. */
    private static int[] counts(Stored one) {
        int[] counts = new int[24];
        for (JsonNode finding : one.findings(any -> true)) {
            int at = 6 * List.of("primaryDiagnosis", "secondaryDiagnosis", "primaryProcedure", "secondaryProcedure").indexOf(finding.get("group").asText());
            String kind = finding.get("kind").asText();
            boolean surplus = kind.equals("notRelevant") || kind.equals("avoid");
            counts[at] += kind.equals("correct") ? 1 : 0;
            counts[at + 1] += isOfKey(finding) ? 1 : 0;
            counts[at + 2] += !kind.equals("tolerated") && !finding.get("given").isNull() ? 1 : 0;
            counts[at + 3] += !kind.equals("tolerated") ? 1 : 0;
            counts[at + 4] += kind.equals("omitted") ? 1 : 0;
            counts[at + 5] += surplus ? 1 : 0;
        }
        return counts;
    }

    private static int[] counts(Map<Group, Tally> tallies) {
        int[] counts = new int[24];
        for (Group group : Group.values()) {
            Tally tally = tallies.get(group);
            List<Integer> numbers = List.of(tally.correct(), tally.key(), tally.coder(), tally.union(), tally.omitted(), tally.notRelevant());
            for (int i = 0; i < 6; i++) {
                counts[6 * group.ordinal() + i] = numbers.get(i);
            }
        }
        return counts;
    }

    private static boolean isOfKey(JsonNode finding) {
        return !finding.get("expected").isNull() && !finding.get("kind").asText().equals("tolerated");
    }

    /** Of the codes that there are here, by hand. */
    private static String chapter(JsonNode finding) {
        String code = finding.get(finding.get("expected").isNull() ? "given" : "expected").asText();
        if (!code.matches("[A-Z][0-9]{2}(\\.[0-9])?")) {
            return "";
        } else if (finding.get("classification").asText().equals("opcs4")) {
            return code.substring(0, 1);
        }
        return switch (code.charAt(0)) {
            case 'E' -> "IV";
            case 'H' -> code.compareTo("H60") < 0 ? "VII" : "VIII";
            case 'I' -> "IX";
            case 'Q' -> "XVII";
            case 'R' -> "XVIII";
            case 'S', 'T' -> "XIX";
            case 'V', 'W', 'X', 'Y' -> code.compareTo("Y98") <= 0 ? "XX" : "?";
            case 'Z' -> "XXI";
            default -> "?" + code;
        };
    }

    private static int[] plus(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            one[i] += other[i];
        }
        return one;
    }

    private static String text(int[] numbers) {
        return Arrays.toString(numbers);
    }

    private static double number(Fraction fraction) {
        return fraction.numerator().doubleValue() / fraction.denominator().doubleValue();
    }
}
