package org.leadterm.benchmark.hall;

import java.time.Duration;
import java.util.List;

/**
 * What came of a simulated sitting.
 *
 * @param acknowledged saves that the server said were stored
 * @param failures     calls that failed without an outage, and candidates who could not end
 * @param lost         parts whose acknowledged answer was missing
 * @param saves        how long a save took, without those that waited for an outage to end
 * @param starts       how long it took to start and to have the paper
 * @param processor    what the server used of the processor, all its threads together
 */
public record Outcome(Plan plan, int acknowledged, List<String> failures, int lost, Latencies saves, Latencies starts, Duration processor) {

    /** A row of the benchmark's table. */
    String row(String what) {
        return "| %s | %d | %d | %d | %d | %d / %d | %d / %d | %.2f |".formatted(what, plan.candidates(), acknowledged, failures.size(), lost,
                saves.percentile(50).toMillis(), saves.percentile(99).toMillis(), starts.percentile(50).toMillis(), starts.percentile(99).toMillis(),
                processor.toMillis() / 1e3 / plan.candidates());
    }
}
