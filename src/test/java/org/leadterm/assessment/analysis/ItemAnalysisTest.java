package org.leadterm.assessment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Fraction;

class ItemAnalysisTest {
    @Test
    void an_item_has_its_people_its_full_marks_its_mean_and_its_median_time() {
        List<Response> responses = List.of(response("a", "one", 1, 2, 60), response("b", "one", 2, 2, 30), response("c", "one", 2, 2, 90));

        assertEquals(List.of(new ItemFigures("one", 3, 2, new BigDecimal("0.83"), Optional.empty(), Optional.of(Duration.ofSeconds(60)))),
                ItemAnalysis.of(responses));
    }

    @Test
    void an_item_that_the_strong_get_right_discriminates_and_one_that_they_get_wrong_does_the_reverse() {
        List<Response> responses = new ArrayList<>();
        IntStream.range(0, 20).forEach(person -> {
            responses.add(response("p" + person, "with", person < 10 ? 0 : 1, 1, 1));
            responses.add(response("p" + person, "against", person < 10 ? 1 : 0, 1, 1));
            responses.add(response("p" + person, "rest", person, 20, 1));
        });

        List<ItemFigures> figures = ItemAnalysis.of(responses);

        assertEquals(List.of("with", "against", "rest"), figures.stream().map(ItemFigures::item).toList());
        assertEquals(Optional.of(new BigDecimal("0.84")), figures.get(0).discrimination());
        assertEquals(Optional.of(new BigDecimal("-0.89")), figures.get(1).discrimination());
        assertEquals(Optional.empty(), figures.get(2).discrimination());
    }

    @Test
    void nine_people_are_too_few_for_a_correlation() {
        List<Response> responses = new ArrayList<>();
        IntStream.range(0, 9).forEach(person -> {
            responses.add(response("p" + person, "one", person % 2, 1, 1));
            responses.add(response("p" + person, "two", person, 9, 1));
        });

        assertEquals(List.of(Optional.empty(), Optional.empty()), ItemAnalysis.of(responses).stream().map(ItemFigures::discrimination).toList());
    }

    @Test
    void a_correlation_is_that_of_the_textbook() {
        List<double[]> pairs = List.of(new double[] {1, 2}, new double[] {2, 4}, new double[] {3, 5}, new double[] {4, 4}, new double[] {5, 5});

        assertEquals(0.7746, ItemAnalysis.correlation(pairs).orElseThrow(), 0.0001);
    }

    @Test
    void an_item_without_marks_is_no_item() {
        assertThrows(IllegalArgumentException.class, () -> response("a", "one", 0, 0, 1));
    }

    private static Response response(String candidate, String item, int earned, int possible, int seconds) {
        return new Response(candidate, item, Fraction.of(earned), Fraction.of(possible), Optional.of(Duration.ofSeconds(seconds)));
    }
}
