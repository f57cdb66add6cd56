package org.leadterm.progress.chart;

/** The range in which the true share most likely lies. */
public record Likely(Percent low, Percent high) {
    public Likely {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range from " + low + " down to " + high);
        }
    }

    /** {@code 83 to 91.2%}. */
    @Override
    public String toString() {
        return low.number() + " to " + high;
    }
}
