package org.leadterm.benchmark.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.testing.Server;

/** A server that is killed while a sitting runs costs nobody an answer, and everybody can hand in. */
class SittingOutlivesAKillIT {
    private static final int CANDIDATES = 8;

    @Test
    void candidates_go_on_with_everything_acknowledged_after_the_server_was_killed() throws InterruptedException {
        try (Server server = Server.named("hall").start()) {
            Outcome outcome = Hall.sitWithAKill(server, Hall.people(server, CANDIDATES),
                    new Plan(CANDIDATES, Duration.ZERO, 24, Duration.ofMillis(250)), Duration.ofSeconds(4));
            assertEquals(List.of(), outcome.failures());
            assertEquals(0, outcome.lost());
            assertEquals(CANDIDATES * 24, outcome.acknowledged());
        }
    }
}
