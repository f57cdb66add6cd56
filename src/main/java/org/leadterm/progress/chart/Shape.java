package org.leadterm.progress.chart;

import java.util.List;

/** What a drawing is made of, in tenths of a pixel. The look is a class of the style sheet. */
sealed interface Shape {
    String look();

    record Box(String look, int x, int y, int width, int height) implements Shape {
        public Box {
            if (width < 0 || height < 0) {
                throw new IllegalArgumentException("a box of " + width + " by " + height);
            }
        }
    }

    record Path(String look, List<Place> places) implements Shape {
        public Path {
            places = List.copyOf(places);
        }

        static Path line(String look, int x1, int y1, int x2, int y2) {
            return new Path(look, List.of(new Place(x1, y1), new Place(x2, y2)));
        }
    }

    record Mark(String look, Sign sign, Place at, int radius) implements Shape {
    }

    record Words(String look, Place at, Anchor anchor, String text) implements Shape {
    }

    /** Which part of the words stands at their place. */
    enum Anchor { START, MIDDLE, END }

    /** The form of a mark, so that series differ without colour. */
    enum Sign { CIRCLE, TRIANGLE, SQUARE, DIAMOND }
}
