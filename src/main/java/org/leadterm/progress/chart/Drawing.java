package org.leadterm.progress.chart;

import java.util.List;

/** Shapes on a sheet of so many pixels, the first behind the others. */
record Drawing(int width, int height, List<Shape> shapes) {
    Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Those of one look, in their order. */
    List<Shape> of(String look) {
        return shapes.stream().filter(shape -> shape.look().equals(look)).toList();
    }
}
