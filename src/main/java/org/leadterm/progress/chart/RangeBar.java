package org.leadterm.progress.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An estimate as a dot, the range it lies in as a bar, and the pass mark as a line across. */
public record RangeBar(String title, Percent estimate, Likely likely, Percent passMark) {
    private static final int LEFT = 100;
    private static final int RIGHT = 3200;
    private static final int TOP = 200;
    private static final int THICK = 100;
    private static final int FOOT = 490;
    private static final int HALF = 500;
    private static final int NEAR_THE_END = 500;

    public Picture picture() {
        String description = "Estimate " + estimate + ", likely range " + likely + ", pass mark " + passMark + ".";
        return new Picture(title, description, new Drawing(330, 54, shapes()), new Figures(List.of("Estimate", "Likely range (95%)", "Pass mark"),
                List.of(List.of(estimate.toString(), likely.toString(), passMark.toString()))));
    }

    private List<Shape> shapes() {
        boolean low = Stream.of(likely.low(), estimate, passMark).anyMatch(share -> share.tenths() < HALF);
        Scale across = new Scale(low ? 0 : HALF, 1000, LEFT, RIGHT);
        int from = across.at(likely.low().tenths());
        int to = across.at(likely.high().tenths());
        int dot = across.at(estimate.tenths());
        int pass = across.at(passMark.tenths());
        List<Shape> shapes = new ArrayList<>(List.of(
                new Shape.Box("track", LEFT, TOP, RIGHT - LEFT, THICK),
                new Shape.Box("range", from, TOP, to - from, THICK),
                Shape.Path.line("rangeend", from, TOP - 20, from, TOP + THICK + 20), Shape.Path.line("rangeend", to, TOP - 20, to, TOP + THICK + 20),
                Shape.Path.line("pass", pass, TOP - 70, pass, TOP + THICK + 70),
                new Shape.Mark("estimate", Shape.Sign.CIRCLE, new Place(dot, TOP + THICK / 2), 65),
                new Shape.Words("estimatenumber", new Place(dot, TOP - 85), Shape.Anchor.MIDDLE, estimate.number()),
                new Shape.Words("tick strong", new Place(pass, FOOT), Shape.Anchor.MIDDLE, "pass " + passMark.number())));
        if (pass - LEFT > NEAR_THE_END) {
            shapes.add(new Shape.Words("tick", new Place(LEFT, FOOT), Shape.Anchor.START, new Percent(across.from()).number()));
        }
        if (RIGHT - pass > NEAR_THE_END) {
            shapes.add(new Shape.Words("tick", new Place(RIGHT, FOOT), Shape.Anchor.END, "100"));
        }
        return shapes;
    }
}
