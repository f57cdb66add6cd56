package org.leadterm.progress.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final List<Least> LEVELS = List.of(new Least("level 3", Percent.whole(95)), new Least("level 2", Percent.whole(90)));
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void each_week_with_work_has_a_mark_at_its_share() {
        Drawing drawing = new Trend("PD", List.of(week(0, 8, 10), week(1, 9, 10)), LEVELS).picture().drawing();
        assertEquals(List.of(new Shape.Mark("point", Shape.Sign.CIRCLE, new Place(370, 628), 30)), drawing.of("point"));
        assertEquals(List.of(new Shape.Mark("point now", Shape.Sign.CIRCLE, new Place(2420, 364), 45)), drawing.of("point now"));
        assertEquals(List.of(new Shape.Path("trend", List.of(new Place(370, 628), new Place(2420, 364)))), drawing.of("trend"));
    }

    @Test
    void a_week_without_work_breaks_the_line() {
        Drawing drawing = new Trend("PD", List.of(week(0, 8, 10), week(1, 8, 10), week(2, 0, 0), week(3, 9, 10), week(4, 9, 10)), LEVELS).picture().drawing();
        assertEquals(2, drawing.of("trend").size());
        assertEquals(3, drawing.of("point").size());
        assertEquals(1, drawing.of("point now").size());
    }

    @Test
    void the_bands_reach_from_each_threshold_to_the_next() {
        Drawing drawing = new Trend("PD", List.of(week(0, 8, 10)), LEVELS).picture().drawing();
        assertEquals(List.of(new Shape.Box("band band1", 280, 232, 2220, 132)), drawing.of("band band1"));
        assertEquals(List.of(new Shape.Box("band band2", 280, 100, 2220, 132)), drawing.of("band band2"));
        assertEquals(List.of(Shape.Path.line("least least1", 280, 364, 2500, 364)), drawing.of("least least1"));
    }

    @Test
    void the_axis_begins_at_a_half_unless_something_is_lower() {
        assertTrue(ticks(List.of(week(0, 5, 10))).containsAll(List.of("50", "90", "95", "100")));
        assertEquals(List.of("100", "0", "90", "n", "10", "7 Sept"), ticks(List.of(week(0, 4, 10))));
    }

    @Test
    void a_whisker_that_goes_on_below_has_no_foot() {
        Week wide = new Week(MONDAY, 2, 3, Optional.of(new Likely(Percent.whole(21), Percent.whole(94))));
        assertEquals(List.of(Shape.Path.line("whisker", 1390, 258, 1390, 1420), Shape.Path.line("whisker", 1365, 258, 1415, 258)),
                new Trend("PD", List.of(wide), LEVELS).picture().drawing().of("whisker"));
    }

    @Test
    void of_many_weeks_every_few_have_their_count_written_and_the_last_always() {
        List<Week> weeks = IntStream.range(0, 26).mapToObj(each -> week(each, 9, 10 + each)).toList();
        List<String> ticks = ticks(weeks);
        assertTrue(ticks.contains("35") && ticks.contains("32") && !ticks.contains("34"), ticks::toString);
    }

    @Test
    void it_says_in_words_and_in_a_table_what_it_shows() {
        Picture picture = new Trend("Primary diagnosis", List.of(week(0, 8, 10), week(1, 0, 0)), LEVELS).picture();
        assertEquals("By week from 07/09/2026: 80% of 10. level 2 asks for 90%. level 3 asks for 95%.", picture.description());
        assertEquals(List.of(List.of("07/09/2026", "80%", "8", "10", "70 to 90%"), List.of("14/09/2026", "–", "0", "0", "–")), picture.figures().rows());
    }

    /** From the heights of the marks alone, by the heights of two lines whose percentages are written beside them. */
    @Test
    void the_numbers_can_be_read_back_from_the_drawing() {
        List<Week> weeks = IntStream.range(0, 12).mapToObj(each -> week(each, 50 + 4 * each, 97)).toList();
        Drawing drawing = new Trend("SD", weeks, LEVELS).picture().drawing();
        BigDecimal ninety = BigDecimal.valueOf(((Shape.Path) drawing.of("least least1").get(0)).places().get(0).y());
        BigDecimal ninetyFive = BigDecimal.valueOf(((Shape.Path) drawing.of("least least2").get(0)).places().get(0).y());
        BigDecimal point = ninety.subtract(ninetyFive).divide(BigDecimal.valueOf(5), 6, RoundingMode.HALF_UP);
        List<Shape> marks = Stream.concat(drawing.of("point").stream(), drawing.of("point now").stream()).toList();
        for (int each = 0; each < weeks.size(); each++) {
            BigDecimal height = ninety.subtract(BigDecimal.valueOf(((Shape.Mark) marks.get(each)).at().y()));
            BigDecimal read = height.divide(point, 6, RoundingMode.HALF_UP).add(BigDecimal.valueOf(90));
            BigDecimal exact = BigDecimal.valueOf(100L * weeks.get(each).correct()).divide(BigDecimal.valueOf(weeks.get(each).n()), 6, RoundingMode.HALF_UP);
            assertTrue(read.subtract(exact).abs().compareTo(new BigDecimal("0.2")) < 0, () -> read + " for " + exact);
        }
    }

    @Test
    void without_any_work_it_says_so() {
        assertEquals("No codes of this group yet.", new Trend("PD", List.of(), LEVELS).picture().description());
    }

    private static List<String> ticks(List<Week> weeks) {
        return new Trend("PD", weeks, LEVELS).picture().drawing().of("tick").stream().map(shape -> ((Shape.Words) shape).text()).toList();
    }

    private static Week week(int number, int correct, int n) {
        return new Week(MONDAY.plusWeeks(number), correct, n, n == 0 ? Optional.empty() : Optional.of(new Likely(Percent.whole(70), Percent.whole(90))));
    }
}
