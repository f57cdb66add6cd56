package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "0.5, 1/2", "2/3, 2/3", "4/6, 2/3", " 0.10 , 1/10", "0, 0", "0/7, 0", "6 / 3, 2"})
    void is_read_exactly_and_written_in_lowest_terms(String text, String written) {
        assertEquals(written, Fraction.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "1/0", "1,5", ".5", "1e3", "1/2/3", "0x1"})
    void what_is_neither_a_decimal_nor_a_fraction_is_refused(String text) {
        assertThrows(NumberFormatException.class, () -> Fraction.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"1/2, 1/3, 5/6, 1/6, 1/6", "0, 2/3, 2/3, -2/3, 0", "1, 1, 2, 0, 1", "3/2, 0, 3/2, 3/2, 0", "2/3, 3/2, 13/6, -5/6, 1"})
    void is_added_taken_off_and_multiplied_exactly(String one, String other, String sum, String difference, String product) {
        Fraction first = Fraction.parse(one);
        Fraction second = Fraction.parse(other);
        assertEquals(sum + " " + difference + " " + product, first.plus(second) + " " + first.minus(second) + " " + first.times(second));
    }

    @ParameterizedTest
    @CsvSource({"15, 16, 93.8", "2, 3, 66.7", "1, 1, 100.0", "0, 5, 0.0", "1, 2000, 0.1", "1, 2001, 0.0", "-1, 4, -25.0"})
    void percentages_have_one_decimal_rounded_half_up(long numerator, long denominator, String percent) {
        assertEquals(percent, Fraction.of(numerator, denominator).percent());
    }

    @Test
    void its_sign_stands_above_the_line() {
        assertEquals(Fraction.of(-1, 2), Fraction.of(1, -2));
        assertEquals("-1/2", Fraction.of(1, -2).toString());
    }

    @Test
    void compares_by_value() {
        assertEquals(Fraction.HALF, Fraction.of(1, 2).min(Fraction.of(2, 3)));
        assertEquals(Fraction.of(2, 3), Fraction.HALF.max(Fraction.of(2, 3)));
        assertEquals(0, Fraction.of(2, 4).compareTo(Fraction.HALF));
    }

    @Test
    void divides_evenly_but_not_by_nothing() {
        assertEquals(Fraction.of(1, 3), Fraction.ONE.over(3));
        assertThrows(ArithmeticException.class, () -> Fraction.ONE.over(0));
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
    }
}
