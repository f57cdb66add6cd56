package org.leadterm.assessment.deadline;

import java.time.Duration;

/** What a person gets beyond everybody's time, in minutes, as a share of it, or both. */
public record ExtraTime(int minutes, int percent) {
    public static final ExtraTime NONE = new ExtraTime(0, 0);
    public static final int MOST_MINUTES = 24 * 60;
    public static final int MOST_PERCENT = 300;

    public ExtraTime {
        if (minutes < 0 || minutes > MOST_MINUTES || percent < 0 || percent > MOST_PERCENT) {
            throw new IllegalArgumentException("no extra time: " + minutes + " minutes and " + percent + " %");
        }
    }

    /** Of a whole paper's time, so that starting late does not make it less. */
    Duration of(Duration base) {
        return Duration.ofMinutes(minutes).plus((base.isNegative() ? Duration.ZERO : base).multipliedBy(percent).dividedBy(100));
    }
}
