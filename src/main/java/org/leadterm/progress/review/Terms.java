package org.leadterm.progress.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadterm.report.print.Moment;

/**
 * What was reviewed, by whom and when, in words.
 *
 * @param whose  whose work
 * @param period when it was handed in
 * @param by     who made the review
 */
record Terms(String whose, String period, String exercise, String attempts, String by, Instant made) {
    static final String FIRST = "First attempts only: one for each person and exercise";
    static final String ALL = "All attempts, those after the key was seen too";

    /** What a report says first. */
    Map<String, String> front() {
        Map<String, String> front = new LinkedHashMap<>();
        front.put("Work of", whose);
        front.put("Handed in", period);
        front.put("Made", Moment.text(made) + " by " + by);
        return front;
    }

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Work of", whose);
        facts.put("Handed in", period);
        facts.put("Exercises", exercise);
        facts.put("Attempts", attempts);
        return facts;
    }
}
