package org.leadterm.benchmark.hall;

import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.testing.Api;
import org.leadterm.testing.Server;

/**
 * A simulated sitting of 200 candidates over HTTP, with ten candidates in the same run as the baseline: spread, all at once, and with
 * the server killed in the middle. The candidates run on the same machine as the server and take their share of it.
 *
 * <p>Run after {@code mvn package} with {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.leadterm.benchmark.hall.HallBenchmark}.
 */
public final class HallBenchmark {
    private static final Logger LOG = Logger.getLogger(HallBenchmark.class.getName());
    private static final int FEW = 10;
    private static final int MANY = 200;
    private static final int SAVES = 16;
    private static final Duration THOUGHT = Duration.ofSeconds(6);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MIDDLE = Duration.ofSeconds(45);

    private HallBenchmark() {
    }

    public static void main(String[] none) throws InterruptedException {
        try (Server server = Server.named("hall").start()) {
            List<Api> people = Hall.people(server, MANY);
            Hall.sit(server, people, new Plan(FEW, Duration.ZERO, SAVES, Duration.ofMillis(200)));
            Outcome few = told("10, spread over a minute", Hall.sit(server, people, new Plan(FEW, MINUTE, SAVES, THOUGHT)));
            Outcome many = told("200, spread over a minute", Hall.sit(server, people, new Plan(MANY, MINUTE, SAVES, THOUGHT)));
            Outcome fewAtOnce = told("10 at once", Hall.sit(server, people, new Plan(FEW, Duration.ZERO, SAVES, THOUGHT)));
            Outcome manyAtOnce = told("200 at once", Hall.sit(server, people, new Plan(MANY, Duration.ZERO, SAVES, THOUGHT)));
            compare("spread", few, many);
            compare("at once", fewAtOnce, manyAtOnce);
            told("200 at once, server killed", Hall.sitWithAKill(server, people, new Plan(MANY, Duration.ZERO, SAVES, THOUGHT), MIDDLE));
        }
    }

    private static Outcome told(String what, Outcome outcome) {
        LOG.log(Level.INFO, "| what | candidates | saves | failures | lost | save p50 / p99 ms | start p50 / p99 ms | CPU-s a candidate |\n{0}", outcome.row(what));
        outcome.failures().stream().limit(5).forEach(LOG::warning);
        return outcome;
    }

    private static void compare(String what, Outcome few, Outcome many) {
        LOG.log(Level.INFO, "{0}: a save at 200 against one at 10, p50 {1}, p99 {2}", new Object[] {what, ratio(few, many, 50), ratio(few, many, 99)});
    }

    private static double ratio(Outcome few, Outcome many, int percent) {
        return (double) many.saves().percentile(percent).toNanos() / few.saves().percentile(percent).toNanos();
    }
}
