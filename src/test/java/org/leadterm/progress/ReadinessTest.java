package org.leadterm.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Fraction;
import org.leadterm.progress.Readiness.State;

class ReadinessTest {
    @Test
    void too_few_are_too_few_and_it_says_how_many_it_takes() {
        Readiness seven = Readiness.practical(works(7, i -> 10));
        assertEquals(State.TOO_FEW, seven.state());
        assertEquals(Optional.empty(), seven.range());
        assertEquals("Too few to say: it takes at least 8 exercises, each done for the first time, with 40 codes between them. So far there are 7, with 70.",
                seven.reason());
        assertEquals(State.TOO_FEW, Readiness.theory(answers(19, 19)).state());
        assertEquals(State.TOO_FEW, Readiness.practical(List.of()).state());
    }

    @Test
    void repeated_works_do_not_count() {
        List<Work> works = new ArrayList<>(works(7, i -> 10));
        works.add(Samples.again(works.get(0)));
        assertEquals(7, Readiness.practical(works).n());
    }

    @Test
    void the_range_says_where_somebody_stands() {
        assertEquals(State.NOT_YET, Readiness.practical(works(20, i -> 6)).state());
        assertEquals(State.NEAR, Readiness.practical(works(10, i -> 9)).state());
        assertEquals(State.ON_TRACK, Readiness.practical(works(20, i -> 10)).state());
        assertEquals(State.ON_TRACK, Readiness.theory(answers(95, 100)).state());
        assertEquals(State.NOT_YET, Readiness.theory(answers(30, 100)).state());
    }

    /**
     * By hand: ten works of ten codes, 9 and 7 right in turn, are 0.8 with residuals of 1, a standard error of sqrt(10/9*10)/100 = 0.0333 and
     * t(9) = 2.262, so 72.5 to 87.5; Wilson's range of 80 in 100 is 71.1 to 86.7.
     */
    @Test
    void each_end_of_the_range_is_the_farther_of_two() {
        Readiness.Range range = Readiness.practical(works(10, i -> i % 2 == 0 ? 9 : 7)).range().orElseThrow();
        assertEquals(List.of("71.1", "80.0", "87.5"), List.of(range.low().percent(), range.share().percent(), range.high().percent()));
        Readiness.Range uneven = Readiness.practical(works(10, i -> i % 2 == 0 ? 10 : 6)).range().orElseThrow();
        assertEquals(List.of("64.9", "80.0", "95.1"), List.of(uneven.low().percent(), uneven.share().percent(), uneven.high().percent()));
    }

    @Test
    void only_the_last_twenty_count() {
        List<Work> works = new ArrayList<>(works(30, i -> i < 10 ? 0 : 10));
        Collections.shuffle(works, new java.util.Random(4));
        Readiness readiness = Readiness.practical(works);
        assertEquals(20, readiness.n());
        assertEquals(Fraction.ONE, readiness.range().orElseThrow().share());
        assertEquals("From the last 20 exercises done for the first time, with 200 codes. Nothing was lost.", readiness.reason());
    }

    @Test
    void the_reason_names_what_holds_it_back() {
        assertEquals("From the last 10 exercises done for the first time, with 100 codes. Most is lost in secondary diagnoses: 10 of 100 codes.",
                Readiness.practical(works(10, i -> 9)).reason());
        assertTrue(Readiness.theory(answers(60, 100)).reason().endsWith("Most marks are lost in anatomy and physiology."));
    }

    private static List<Work> works(int number, IntUnaryOperator correct) {
        return IntStream.range(0, number).mapToObj(i -> Samples.work(i, String.format("2026-03-%02d", i + 1), correct.applyAsInt(i), 10)).toList();
    }

    private static List<TheoryAnswer> answers(int right, int all) {
        return IntStream.range(0, all).mapToObj(i -> Samples.answer("anatomy-and-physiology", i < right ? 1 : 0)).toList();
    }
}
