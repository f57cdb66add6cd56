package org.leadterm.exercise.gate;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.exercise.ExerciseId;

/**
 * Somebody saw in an exercise what may identify a person.
 *
 * @param version the exercise's version when it was reported
 * @param place   where: a document's title; empty when that was not said
 */
public record SuspectedReport(String id, ExerciseId exercise, int version, String place, String why, String by, Instant at, Optional<Settlement> settlement) {

    /** What a tutor did about it. */
    public record Settlement(String by, Instant at, String note) {
    }
}
