package org.leadterm.progress.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadterm.progress.practice.Histories.NOW;
import static org.leadterm.progress.practice.Histories.icd10;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.Level;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Fraction;
import org.leadterm.progress.Line;

/** What holds for every queue, over hundreds of pasts made by a seed; and the queues of some pasts made by hand. */
class PracticeQueueTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-04");
    private static final List<PracticeCase> CASES = Histories.cases(12);
    private static final SetWork MOCK = new SetWork("Mock practical", "sit/1", Instant.parse("2026-11-12T09:00:00Z"),
            Optional.of(Instant.parse("2026-11-12T13:00:00Z")), 180, "45 minutes extra time", false);

    @Test
    void no_case_is_suggested_twice_nor_within_its_days_of_rest() {
        everyPast(past -> {
            List<PracticeCase> cases = suggested(queue(past));
            assertEquals(cases.size(), Set.copyOf(cases).size());
            cases.forEach(one -> past.works().stream().filter(work -> work.exercise().equals(one.id()))
                    .forEach(work -> assertFalse(Past.day(work.handedIn()).plusDays(PracticeQueue.REST).isAfter(TODAY), one::title)));
        });
    }

    @Test
    void the_queue_says_when_the_first_case_that_rests_comes_back() {
        everyPast(past -> {
            Optional<LocalDate> next = queue(past).next();
            assertEquals(CASES.stream().flatMap(one -> past.last(one.id()).stream()).map(work -> Past.day(work.handedIn()).plusDays(14))
                    .filter(day -> day.isAfter(TODAY)).sorted().findFirst(), next);
        });
    }

    @Test
    void there_is_something_to_do_as_long_as_a_case_is_rested() {
        everyPast(past -> {
            long rested = CASES.stream().filter(one -> past.last(one.id()).filter(work -> Past.day(work.handedIn()).plusDays(14).isAfter(TODAY)).isEmpty()).count();
            assertEquals(Math.min(rested, PracticeQueue.LONGEST), queue(past).suggestions().size());
        });
    }

    @Test
    void the_same_past_gives_the_same_queue_in_whatever_order_it_comes() {
        everyPast(past -> {
            List<PracticeCase> cases = new ArrayList<>(CASES);
            Collections.shuffle(cases, new Random(1));
            List<Line> lines = new ArrayList<>(past.lines());
            assertEquals(queue(past), PracticeQueue.of(List.of(), new Past(past.works(), lines), cases, TODAY));
        });
    }

    @Test
    void what_was_set_comes_first_the_earliest_due_before_the_others() {
        SetWork sooner = new SetWork("Theory", "sit/2", Instant.parse("2026-11-05T09:00:00Z"), Optional.empty(), 60, "", false);
        SetWork begun = new SetWork("Begun", "sit/3", Instant.parse("2026-11-01T09:00:00Z"), Optional.of(Instant.parse("2026-12-24T09:00:00Z")), 0, "", true);
        everyPast(past -> assertEquals(List.of(begun, sooner, MOCK), PracticeQueue.of(List.of(MOCK, sooner, begun), past, CASES, TODAY).suggestions().stream()
                .limit(3).map(Suggestion::task).toList()));
        assertEquals("Set for you: 12/11/2026 09:00 to 12/11/2026 13:00, 180 minutes and 45 minutes extra time.", new Reason.SetForYou(MOCK).text());
    }

    @Test
    void the_numbers_of_every_reason_are_those_of_the_past() {
        everyPast(past -> queue(past).suggestions().forEach(suggestion -> ReasonCheck.check(past, suggestion, TODAY)));
    }

    @Test
    void every_kind_of_reason_comes_up() {
        assertEquals(Set.of("returning", "weakChapter", "errorKey", "standard", "beginning", "newGround", "again"),
                IntStream.range(0, 400).mapToObj(seed -> queue(Histories.of(seed, CASES))).flatMap(queue -> queue.suggestions().stream())
                        .map(suggestion -> suggestion.reason().id()).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void beginners_start_with_the_shortest_cases_at_foundation_level() {
        List<PracticeCase> cases = suggested(queue(new Past(List.of(), List.of())));

        assertEquals(CASES.stream().filter(one -> one.level() == 1).sorted(java.util.Comparator.comparing(PracticeCase::minutes)).toList(), cases.subList(0, 4));
        assertEquals("A case to begin with: at foundation level, about " + cases.get(0).minutes() + " minutes.",
                queue(new Past(List.of(), List.of())).suggestions().get(0).reason().text());
    }

    @Test
    void a_mistake_made_twice_in_three_codes_is_the_reason_for_the_next_case_in_its_chapter() {
        PracticeCase fracture = Histories.one("fracture", Level.FOUNDATION, 20, Map.of(icd10("XIX"), 3), Set.of());
        PracticeCase fall = Histories.one("fall", Level.FOUNDATION, 25, Map.of(icd10("XIX"), 2, icd10("XX"), 1), Set.of());
        PracticeCase asthma = Histories.one("asthma", Level.FOUNDATION, 10, Map.of(icd10("X"), 4), Set.of());
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        Past past = new Past(List.of(Histories.work(Histories.attempt(1), fracture, yesterday, true, Fraction.HALF)),
                List.of(FindingKind.WRONG_FOURTH, FindingKind.CORRECT, FindingKind.WRONG_FOURTH).stream()
                        .map(kind -> Histories.line(Histories.attempt(1), fracture.id(), yesterday, true, icd10("XIX"), kind, Optional.empty())).toList());

        PracticeQueue queue = PracticeQueue.of(List.of(), past, List.of(asthma, fracture, fall), TODAY);

        assertEquals(List.of(fall, asthma), suggested(queue));
        assertEquals("Two of your last three codes in chapter XIX had a wrong fourth character (box 1 of 5).", queue.suggestions().get(0).reason().text());
        assertTrue(queue.suggestions().get(0).isDue(TODAY));
        assertEquals(Optional.of(LocalDate.parse("2026-11-17")), queue.next());
    }

    private static void everyPast(java.util.function.Consumer<Past> check) {
        IntStream.range(0, 400).mapToObj(seed -> Histories.of(seed, CASES)).forEach(check);
    }

    private static PracticeQueue queue(Past past) {
        return PracticeQueue.of(List.of(), past, CASES, TODAY);
    }

    private static List<PracticeCase> suggested(PracticeQueue queue) {
        return queue.suggestions().stream().map(suggestion -> (PracticeCase) suggestion.task()).toList();
    }
}
