package org.leadterm.exercise.workshop;

import java.time.Instant;

/** Somebody who has a draft open. */
record Writer(String name, Instant since) {
}
