package org.leadterm.assessment.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.HandIn;
import org.leadterm.assessment.sitting.watch.BoardLine;

/**
 * How a candidate stands, in a word.
 *
 * @param style of its badge
 * @param alarm whether a tutor should look
 */
record Standing(String style, String sign, String text, boolean alarm) {
    /** A candidate's page calls more often than that. */
    static final Duration SILENT = Duration.ofMinutes(2);

    static Standing of(BoardLine line, Instant now) {
        Candidate candidate = line.candidate();
        return switch (candidate.state()) {
            case WAITING -> new Standing("mute", "○", "Not started", false);
            case SUBMITTED -> candidate.how().filter(HandIn.TIME::equals).isPresent() ? new Standing("info", "ⓘ", "Handed in at time-out", false)
                    : new Standing("info", "ⓘ", "Handed in", false);
            case OPEN -> atWork(line, now);
        };
    }

    private static Standing atWork(BoardLine line, Instant now) {
        Optional<Instant> unsaved = line.candidate().unsavedSince();
        Optional<Instant> seen = line.candidate().seen();
        if (unsaved.isPresent()) {
            return new Standing("error", "✕", "Not saved " + Times.since(Duration.between(unsaved.get(), now)), true);
        } else if (seen.filter(at -> at.plus(SILENT).isBefore(now)).isPresent()) {
            return new Standing("warn", "⚠", "No contact " + Times.since(Duration.between(seen.get(), now)), true);
        } else if (line.paused()) {
            return new Standing("warn", "‖", "Paused", false);
        }
        return line.lastSaved().isPresent() ? new Standing("ok", "✓", "Saved", false) : new Standing("mute", "○", "Started", false);
    }
}
