package org.leadterm.progress.practice;

import java.time.LocalDate;
import java.util.function.ToIntFunction;

/**
 * A reason that looks for a case.
 *
 * @param fit how many codes of a case serve it; none, and it is the wrong case
 */
record Wish(Reason reason, LocalDate due, ToIntFunction<PracticeCase> fit) {
}
