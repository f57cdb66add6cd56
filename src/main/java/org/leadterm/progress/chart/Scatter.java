package org.leadterm.progress.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Accuracy against minutes: a mark for each piece of work, its form and its colour by the series it belongs to. */
public record Scatter(String title, List<Series> series) {
    private static final int LEFT = 300;
    private static final int RIGHT = 3200;
    private static final int TOP = 100;
    private static final int BOTTOM = 1500;
    private static final int RADIUS = 38;
    private static final List<Integer> STEPS = List.of(5, 10, 15, 20, 30, 60, 120);

    /** Works of one kind; as many kinds as there are signs. */
    public record Series(String name, List<Dot> dots) {
        public Series {
            dots = List.copyOf(dots);
        }
    }

    /** One piece of work. */
    public record Dot(String name, int seconds, Percent share) {
    }

    public Scatter {
        series = List.copyOf(series);
    }

    public Picture picture() {
        String description = series.stream().map(each -> each.name() + ": " + each.dots().size()).collect(Collectors.joining(", ",
                "Each mark is one exercise, its accuracy upwards and its minutes to the right. ", "."));
        return new Picture(title, description, new Drawing(330, 190, shapes()), new Figures(List.of("Exercise", "Level", "Minutes", "Accuracy"),
                series.stream().flatMap(each -> each.dots().stream().map(dot -> List.of(dot.name(), each.name(), minutes(dot.seconds()),
                        dot.share().toString()))).toList()));
    }

    private List<Shape> shapes() {
        List<Dot> all = series.stream().flatMap(each -> each.dots().stream()).toList();
        int longest = Math.max(10, all.stream().mapToInt(dot -> (dot.seconds() + 59) / 60).max().orElse(0));
        int step = STEPS.stream().filter(each -> longest <= 6 * each).findFirst().orElse((longest + 5) / 6);
        Scale across = new Scale(0, (longest + step - 1) / step * step * 60, LEFT, RIGHT);
        Scale up = new Scale(all.stream().anyMatch(dot -> dot.share().tenths() < 500) ? 0 : 500, 1000, BOTTOM, TOP);
        List<Shape> shapes = new ArrayList<>();
        for (int percent = up.from(); percent <= 1000; percent += up.from() == 0 ? 250 : 100) {
            shapes.add(Shape.Path.line("rule", LEFT, up.at(percent), RIGHT, up.at(percent)));
            shapes.add(words(LEFT - 60, up.at(percent) + 40, Shape.Anchor.END, new Percent(percent).number()));
        }
        for (int seconds = 0; seconds <= across.to(); seconds += step * 60) {
            shapes.add(words(across.at(seconds), BOTTOM + 160, Shape.Anchor.MIDDLE, String.valueOf(seconds / 60)));
        }
        shapes.add(words(RIGHT, BOTTOM + 330, Shape.Anchor.END, "minutes"));
        for (int each = 0; each < series.size(); each++) {
            shapes.addAll(legend(each));
            for (Dot dot : series.get(each).dots()) {
                shapes.add(mark(each, new Place(across.at(dot.seconds()), up.at(dot.share().tenths()))));
            }
        }
        return shapes;
    }

    private List<Shape> legend(int each) {
        int x = LEFT + 40 + each * 880;
        return List.of(mark(each, new Place(x, BOTTOM + 290)),
                new Shape.Words("tick strong", new Place(x + 80, BOTTOM + 330), Shape.Anchor.START, series.get(each).name()));
    }

    private static Shape mark(int series, Place at) {
        Shape.Sign[] signs = Shape.Sign.values();
        return new Shape.Mark("dot series" + (series + 1), signs[series % signs.length], at, RADIUS);
    }

    private static String minutes(int seconds) {
        return seconds / 60 + ":" + String.format(Locale.ROOT, "%02d", seconds % 60);
    }

    private static Shape words(int x, int y, Shape.Anchor anchor, String text) {
        return new Shape.Words("tick", new Place(x, y), anchor, text);
    }
}
