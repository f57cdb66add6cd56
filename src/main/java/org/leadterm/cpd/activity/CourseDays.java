package org.leadterm.cpd.activity;

import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.CpdRefused;

/** That an activity was a course which a clock waits for, or some days of one. */
public record CourseDays(ClockId clock, int days) {
    private static final int MOST = 400;

    public CourseDays {
        if (days < 1 || days > MOST) {
            throw new CpdRefused("courseDays", "A course has 1 to " + MOST + " days.");
        }
    }
}
