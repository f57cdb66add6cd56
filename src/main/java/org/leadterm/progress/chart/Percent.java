package org.leadterm.progress.chart;

/** A share in tenths of a percent, rounded half up for drawing and reading; whether a threshold is met is never asked of it. */
public record Percent(int tenths) implements Comparable<Percent> {
    public static final Percent NONE = new Percent(0);
    public static final Percent ALL = new Percent(1000);

    public Percent {
        if (tenths < 0 || tenths > 1000) {
            throw new IllegalArgumentException(tenths + " tenths of a percent are no share");
        }
    }

    public static Percent of(int part, int whole) {
        return new Percent((int) ((2000L * part + whole) / (2L * whole)));
    }

    public static Percent whole(int percent) {
        return new Percent(percent * 10);
    }

    /** {@code 93.8}, and {@code 90} where there is nothing after the point. */
    public String number() {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(tenths, other.tenths);
    }

    /** {@code 93.8%}. */
    @Override
    public String toString() {
        return number() + "%";
    }
}
