package org.leadterm.benchmark.hall;

import java.time.Duration;

/**
 * How a sitting is simulated.
 *
 * @param candidates how many sit
 * @param spread     within what time they start, each at any moment of it; zero for everyone at once
 * @param saves      how many answers each of them saves
 * @param thought    the mean time between two saves of one candidate
 */
public record Plan(int candidates, Duration spread, int saves, Duration thought) {
}
