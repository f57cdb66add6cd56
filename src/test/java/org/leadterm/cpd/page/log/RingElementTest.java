package org.leadterm.cpd.page.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.check.Share;
import org.leadterm.cpd.cycle.Category;

class RingElementTest {
    private static final List<Category> CATEGORIES = SampleLog.TARGET.categories();

    @Test
    void each_category_has_its_part_of_the_round() {
        String svg = ring(5, 2);

        assertTrue(svg.contains("stroke-dasharray='187.0 376.991' stroke-dashoffset='-0'"), svg);
        assertTrue(svg.contains("stroke-dasharray='73.9 376.991' stroke-dashoffset='-188.5'"), svg);
        assertTrue(svg.contains("aria-label='7.0 of 10.0 h: 5.0 Structured, 2.0 Practice'"), svg);
    }

    @Test
    void more_than_the_target_is_one_round_and_no_more() {
        assertTrue(ring(15, 5).contains("stroke-dasharray='281.2 376.991'"), ring(15, 5));
    }

    @Test
    void nothing_done_draws_nothing() {
        assertEquals(-1, ring(0, 0).indexOf("slice"));
    }

    private static String ring(int first, int second) {
        Amount target = SampleLog.TARGET.total();
        return RingElement.of(List.of(new Share(CATEGORIES.get(0), SampleLog.hours(first), 1),
                new Share(CATEGORIES.get(1), SampleLog.hours(second), 1)), target)
                .getInnerHtml().replace('"', '\'');
    }
}
