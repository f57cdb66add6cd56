package org.leadterm.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.marking.Fraction;

class WilsonTest {
    /** Worked examples in R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void gives_the_published_ranges(int correct, int n, String low, String high) {
        Wilson wilson = new Wilson(correct, n);
        assertEquals(low, rounded(wilson.low()));
        assertEquals(high, rounded(wilson.high()));
    }

    @Test
    void of_nothing_there_is_none_and_of_all_right_it_ends_at_one() {
        assertEquals(Optional.empty(), new Wilson(0, 0).low());
        assertEquals(Optional.empty(), new Wilson(0, 0).share());
        assertEquals(Optional.of(Fraction.ONE), new Wilson(7, 7).high());
        assertThrows(IllegalArgumentException.class, () -> new Wilson(2, 1));
    }

    private static String rounded(Optional<Fraction> bound) {
        return String.format("%.4f", bound.map(one -> one.numerator().doubleValue() / one.denominator().doubleValue()).orElseThrow());
    }
}
