package org.leadterm.progress.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({"0, 9, 0%", "9, 9, 100%", "1, 3, 33.3%", "2, 3, 66.7%", "1, 16, 6.3%", "9, 10, 90%"})
    void a_share_is_read_with_one_decimal_at_most(int part, int whole, String text) {
        assertEquals(text, Percent.of(part, whole).toString());
    }

    @Test
    void more_than_all_is_no_share() {
        assertThrows(IllegalArgumentException.class, () -> Percent.of(4, 3));
        assertThrows(IllegalArgumentException.class, () -> new Likely(Percent.ALL, Percent.NONE));
    }
}
