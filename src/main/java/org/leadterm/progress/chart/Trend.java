package org.leadterm.progress.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An accuracy week by week: a line with a mark for each week that had work, the range in which the true share lies as a whisker,
 * the number of codes under it, and the thresholds as dashed lines with a tint above each. Weeks without work break the line.
 */
public record Trend(String title, List<Week> weeks, List<Least> thresholds) {
    private static final int LEFT = 280;
    private static final int RIGHT = 2500;
    private static final int TOP = 100;
    private static final int BOTTOM = 1420;
    private static final int COUNTS = 1580;
    private static final int DATES = 1710;
    private static final int MOST_COUNTS = 10;
    private static final int APART = 110;
    private static final int HALF = 500;

    public Trend {
        weeks = List.copyOf(weeks);
        thresholds = thresholds.stream().sorted(Comparator.comparing(Least::percent)).toList();
    }

    public Picture picture() {
        return new Picture(title, description(), new Drawing(256, 176, shapes()), figures());
    }

    private List<Shape> shapes() {
        Scale up = up();
        List<Shape> shapes = new ArrayList<>(bands(up));
        shapes.addAll(axis(up));
        if (!weeks.isEmpty()) {
            shapes.addAll(line(up));
            shapes.addAll(weekMarks(up));
            shapes.addAll(below());
        }
        return shapes;
    }

    /** From a half, where nothing is lower; else from nothing. */
    private Scale up() {
        boolean low = Stream.concat(weeks.stream().flatMap(week -> week.share().stream()), thresholds.stream().map(Least::percent))
                .anyMatch(share -> share.tenths() < HALF);
        return new Scale(low ? 0 : HALF, 1000, BOTTOM, TOP);
    }

    private List<Shape> bands(Scale up) {
        List<Shape> shapes = new ArrayList<>();
        for (int each = 0; each < thresholds.size(); each++) {
            int low = up.at(thresholds.get(each).percent().tenths());
            int high = each + 1 < thresholds.size() ? up.at(thresholds.get(each + 1).percent().tenths()) : TOP;
            shapes.add(new Shape.Box("band band" + Math.min(each + 1, 3), LEFT, high, RIGHT - LEFT, low - high));
        }
        return shapes;
    }

    private List<Shape> axis(Scale up) {
        List<Shape> shapes = new ArrayList<>();
        for (int percent = up.from(); percent <= 1000; percent += up.from() == 0 ? 250 : 100) {
            shapes.add(Shape.Path.line("rule", LEFT, up.at(percent), RIGHT, up.at(percent)));
        }
        List<Integer> labelled = new ArrayList<>(List.of(1000, up.from()));
        for (int each = 0; each < thresholds.size(); each++) {
            int tenths = thresholds.get(each).percent().tenths();
            shapes.add(Shape.Path.line("least least" + Math.min(each + 1, 3), LEFT, up.at(tenths), RIGHT, up.at(tenths)));
            if (labelled.stream().allMatch(other -> Math.abs(up.at(other) - up.at(tenths)) >= APART)) {
                labelled.add(tenths);
            }
        }
        labelled.forEach(tenths -> shapes.add(words(LEFT - 50, up.at(tenths) + 40, Shape.Anchor.END, new Percent(tenths).number())));
        return shapes;
    }

    private List<Shape> line(Scale up) {
        List<Shape> shapes = new ArrayList<>();
        List<Place> run = new ArrayList<>();
        for (int each = 0; each <= weeks.size(); each++) {
            if (each < weeks.size() && weeks.get(each).n() > 0) {
                run.add(new Place(across(each), up.at(weeks.get(each).share().orElseThrow().tenths())));
            } else {
                if (run.size() > 1) {
                    shapes.add(new Shape.Path("trend", run));
                }
                run.clear();
            }
        }
        return shapes;
    }

    private List<Shape> weekMarks(Scale up) {
        List<Shape> shapes = new ArrayList<>();
        int last = lastWithWork();
        boolean many = weeks.size() > 2 * MOST_COUNTS;
        for (int each = 0; each < weeks.size(); each++) {
            int x = across(each);
            Week week = weeks.get(each);
            week.likely().ifPresent(likely -> shapes.addAll(whisker(x, likely, up, many)));
            int radius = each == last ? 45 : many ? 20 : 30;
            String look = each == last ? "point now" : "point";
            week.share().ifPresent(share -> shapes.add(new Shape.Mark(look, Shape.Sign.CIRCLE, new Place(x, up.at(share.tenths())), radius)));
        }
        return shapes;
    }

    /** A whisker that goes on below the drawing has no foot. */
    private static List<Shape> whisker(int x, Likely likely, Scale up, boolean many) {
        int half = many ? 0 : 25;
        int high = up.at(likely.high().tenths());
        int low = up.at(likely.low().tenths());
        List<Shape> shapes = new ArrayList<>(List.of(Shape.Path.line("whisker", x, high, x, low), Shape.Path.line("whisker", x - half, high, x + half, high)));
        if (up.holds(likely.low().tenths())) {
            shapes.add(Shape.Path.line("whisker", x - half, low, x + half, low));
        }
        return shapes;
    }

    private List<Shape> below() {
        List<Shape> shapes = new ArrayList<>(List.of(words(LEFT - 50, COUNTS, Shape.Anchor.END, "n")));
        int step = (weeks.size() + MOST_COUNTS - 1) / MOST_COUNTS;
        IntStream.range(0, weeks.size()).filter(each -> (weeks.size() - 1 - each) % step == 0)
                .forEach(each -> shapes.add(words(across(each), COUNTS, Shape.Anchor.MIDDLE, String.valueOf(weeks.get(each).n()))));
        shapes.add(words(LEFT, DATES, Shape.Anchor.START, weeks.get(0).shortly()));
        if (weeks.size() > 1) {
            shapes.add(words(RIGHT, DATES, Shape.Anchor.END, weeks.get(weeks.size() - 1).shortly()));
        }
        return shapes;
    }

    private int across(int week) {
        return weeks.size() == 1 ? (LEFT + RIGHT) / 2 : new Scale(0, weeks.size() - 1, LEFT + 90, RIGHT - 80).at(week);
    }

    private int lastWithWork() {
        return IntStream.range(0, weeks.size()).filter(each -> weeks.get(each).n() > 0).max().orElse(-1);
    }

    private static Shape words(int x, int y, Shape.Anchor anchor, String text) {
        return new Shape.Words("tick", new Place(x, y), anchor, text);
    }

    private String description() {
        List<Week> worked = weeks.stream().filter(week -> week.n() > 0).toList();
        if (worked.isEmpty()) {
            return "No codes of this group yet.";
        }
        return worked.stream().map(week -> week.share().orElseThrow() + " of " + week.n()).collect(Collectors.joining(", ", "By week from "
                + worked.get(0).date() + ": ", ". ")) + thresholds.stream().map(least -> least.name() + " asks for " + least.percent() + ".")
                .collect(Collectors.joining(" "));
    }

    private Figures figures() {
        return new Figures(List.of("Week of", "Accuracy", "Correct", "n", "Likely range (95%)"), weeks.stream().map(week -> List.of(week.date(),
                week.share().map(Percent::toString).orElse("–"), String.valueOf(week.correct()), String.valueOf(week.n()),
                week.likely().map(Likely::toString).orElse("–"))).toList());
    }
}
