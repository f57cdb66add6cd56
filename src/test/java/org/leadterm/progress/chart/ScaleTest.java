package org.leadterm.progress.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"500, 1420", "1000, 100", "750, 760", "900, 364", "499, 1420", "1001, 100"})
    void percentages_go_upwards_and_stay_inside(int value, int place) {
        assertEquals(place, new Scale(500, 1000, 1420, 100).at(value));
    }

    @Test
    void a_scale_has_a_length() {
        assertThrows(IllegalArgumentException.class, () -> new Scale(5, 5, 0, 10));
    }
}
