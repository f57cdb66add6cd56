package org.leadterm.progress.chart;

/** Puts values from one span on a line from one place to another, in tenths of a pixel; what lies outside is put at the end. */
record Scale(int from, int to, int start, int end) {
    Scale {
        if (from >= to) {
            throw new IllegalArgumentException("a scale from " + from + " to " + to);
        }
    }

    int at(int value) {
        long inside = Math.max(from, Math.min(to, value)) - (long) from;
        long way = (end - (long) start) * inside;
        return start + (int) Math.floorDiv(2 * way + (to - from), 2L * (to - from));
    }

    boolean holds(int value) {
        return value >= from && value <= to;
    }
}
