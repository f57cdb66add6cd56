package org.leadterm.progress.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shares as bars under each other, each with its number, its count and the range in which the true share lies. */
public record Bars(String title, String what, List<Bar> bars) {
    private static final int LEFT = 700;
    private static final int RIGHT = 2500;
    private static final int PITCH = 300;
    private static final int THICK = 140;

    /** One bar; {@code n} may be nought, when there is no share. */
    public record Bar(String name, int part, int n, Optional<Likely> likely) {
        private String share() {
            return n == 0 ? "–" : Percent.of(part, n).toString();
        }
    }

    public Bars {
        bars = List.copyOf(bars);
    }

    public Picture picture() {
        String description = bars.stream().map(bar -> bar.name() + ": " + (bar.n() == 0 ? "none" : bar.share() + " of " + bar.n()))
                .collect(Collectors.joining(", ", what + ". ", "."));
        return new Picture(title, description, new Drawing(330, bars.size() * PITCH / 10 + 18, shapes()),
                new Figures(List.of("", what, "Of (n)", "Share", "Likely range (95%)"), bars.stream().map(bar -> List.of(bar.name(), String.valueOf(bar.part()),
                        String.valueOf(bar.n()), bar.share(), bar.likely().map(Likely::toString).orElse("–"))).toList()));
    }

    private List<Shape> shapes() {
        Scale across = new Scale(0, 1000, LEFT, RIGHT);
        List<Shape> shapes = new ArrayList<>();
        for (int each = 0; each < bars.size(); each++) {
            shapes.addAll(bar(bars.get(each), each * PITCH + 60, across));
        }
        int foot = bars.size() * PITCH + 120;
        for (int percent = 0; percent <= 1000; percent += 500) {
            shapes.add(new Shape.Words("tick", new Place(across.at(percent), foot), Shape.Anchor.MIDDLE, new Percent(percent).number()));
        }
        return shapes;
    }

    private static List<Shape> bar(Bar bar, int top, Scale across) {
        int middle = top + THICK / 2;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Words("label", new Place(LEFT - 80, middle + 40), Shape.Anchor.END, bar.name()));
        shapes.add(new Shape.Box("track", LEFT, top, RIGHT - LEFT, THICK));
        if (bar.n() > 0) {
            shapes.add(new Shape.Box("filled", LEFT, top, across.at(Percent.of(bar.part(), bar.n()).tenths()) - LEFT, THICK));
        }
        bar.likely().ifPresent(likely -> {
            int low = across.at(likely.low().tenths());
            int high = across.at(likely.high().tenths());
            shapes.add(Shape.Path.line("whisker strong", low, middle, high, middle));
            shapes.add(Shape.Path.line("whisker strong", low, middle - 35, low, middle + 35));
            shapes.add(Shape.Path.line("whisker strong", high, middle - 35, high, middle + 35));
        });
        shapes.add(new Shape.Words("label", new Place(RIGHT + 80, middle + 40), Shape.Anchor.START, bar.share() + ", n " + bar.n()));
        return shapes;
    }
}
