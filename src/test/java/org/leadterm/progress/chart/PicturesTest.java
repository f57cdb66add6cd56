package org.leadterm.progress.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The other charts. */
class PicturesTest {
    private static final Likely LIKELY = new Likely(Percent.whole(83), Percent.whole(91));

    @Test
    void a_range_bar_shows_estimate_range_and_pass_mark() {
        Picture picture = new RangeBar("Practical", Percent.whole(87), LIKELY, Percent.whole(90)).picture();
        assertEquals(List.of(new Shape.Box("range", 2146, 200, 496, 100)), picture.drawing().of("range"));
        assertEquals(List.of(new Shape.Mark("estimate", Shape.Sign.CIRCLE, new Place(2394, 250), 65)), picture.drawing().of("estimate"));
        assertEquals(List.of(Shape.Path.line("pass", 2580, 130, 2580, 370)), picture.drawing().of("pass"));
        assertEquals("Estimate 87%, likely range 83 to 91%, pass mark 90%.", picture.description());
        assertEquals(List.of(List.of("87%", "83 to 91%", "90%")), picture.figures().rows());
    }

    @Test
    void bars_are_as_long_as_their_shares_and_an_empty_one_has_none() {
        Picture picture = new Bars("Confidence", "Right", List.of(new Bars.Bar("Sure", 3, 4, Optional.of(LIKELY)), new Bars.Bar("Guess", 0, 0, Optional.empty())))
                .picture();
        assertEquals(List.of(new Shape.Box("filled", 700, 60, 1350, 140)), picture.drawing().of("filled"));
        assertEquals("Right. Sure: 75% of 4, Guess: none.", picture.description());
        assertEquals(List.of(List.of("Sure", "3", "4", "75%", "83 to 91%"), List.of("Guess", "0", "0", "–", "–")), picture.figures().rows());
    }

    @Test
    void works_of_different_levels_differ_in_form() {
        Picture picture = new Scatter("Pace", List.of(new Scatter.Series("Foundation", List.of(new Scatter.Dot("Cataract", 630, Percent.whole(75)))),
                new Scatter.Series("Advanced", List.of(new Scatter.Dot("Sepsis", 1800, Percent.whole(100)))))).picture();
        assertEquals(new Shape.Mark("dot series1", Shape.Sign.CIRCLE, new Place(1315, 800), 38), picture.drawing().of("dot series1").get(1));
        assertEquals(new Shape.Mark("dot series2", Shape.Sign.TRIANGLE, new Place(3200, 100), 38), picture.drawing().of("dot series2").get(1));
        assertEquals(List.of(List.of("Cataract", "Foundation", "10:30", "75%"), List.of("Sepsis", "Advanced", "30:00", "100%")), picture.figures().rows());
    }

    @Test
    void svg_has_its_title_its_words_and_nothing_of_what_people_write_as_markup() {
        String svg = Svg.of(new RangeBar("A <b> & 'c'", Percent.whole(87), LIKELY, Percent.whole(90)).picture(), "x");
        assertTrue(svg.startsWith("<svg class='chart' viewBox='0 0 330 54' role='img' aria-labelledby='x-t' aria-describedby='x-d'>"
                + "<title id='x-t'>A &lt;b&gt; &amp; &#39;c&#39;</title><desc id='x-d'>Estimate 87%"), svg);
        assertTrue(svg.contains("<rect class='range' x='214.6' y='20.0' width='49.6' height='10.0'/>"), svg);
        assertTrue(svg.contains("<circle class='estimate' cx='239.4' cy='25.0' r='6.5'/>"), svg);
        assertTrue(svg.contains("<text class='tick strong' x='258.0' y='49.0' text-anchor='middle'>pass 90</text>"), svg);
    }

    @Test
    void a_chart_has_its_numbers_in_a_real_table() {
        Chart chart = new Chart(new RangeBar("Practical", Percent.whole(87), LIKELY, Percent.whole(90)).picture());
        String html = chart.getElement().getOuterHTML();
        assertTrue(html.contains("<summary>") && html.contains("Show as table") && html.contains("<caption class=\"sr\">Practical</caption>")
                && html.contains("<th scope=\"row\">87%</th>") && html.contains("<th scope=\"col\">Pass mark</th>"), html);
    }
}
