package org.leadterm.assessment.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.paper.PaperId;

/**
 * A version of a paper, set for people.
 *
 * @param countsFor what it counts for, in words for the candidates; may be empty
 * @param cohort    the id of the cohort that it was set for; empty when people were named
 * @param minutes   working time before anything is added; 0 for no limit but the window
 * @param ended     when a tutor ended it for everybody
 * @param by        who set it, by user name
 */
public record Sitting(SittingId id, PaperId paper, int paperVersion, String title, String countsFor, Optional<String> cohort, Window window,
                      int minutes, Optional<Instant> ended, Release release, String by, Instant at) {
    public Duration time() {
        return Duration.ofMinutes(minutes);
    }
}
