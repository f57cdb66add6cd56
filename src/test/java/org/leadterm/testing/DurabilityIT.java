package org.leadterm.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.leadterm.testing.Writers.Round;

/** What the server has acknowledged is there, whatever is killed and whenever. */
class DurabilityIT {
    private static final Logger LOG = Logger.getLogger(DurabilityIT.class.getName());
    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    /** Milliseconds; what H2 does unless told otherwise. */
    private static final String H2_DEFAULT_DELAY = "500";
    private static final int MOST_TRIES = 6;

    @Test
    void no_acknowledged_save_is_lost_when_the_server_is_killed_on_the_embedded_database() throws InterruptedException {
        try (Server server = Server.named("durable").start()) {
            Writers writers = writers(server);
            assertNothingLost("embedded, server killed", writers.save(A_WHILE, server::kill9, server::start));
            assertHandInOutlivesAKill(server, writers);
        }
    }

    @Test
    void no_acknowledged_save_is_lost_when_the_server_or_its_database_is_killed_on_mariadb() throws InterruptedException {
        try (MariaDb database = MariaDb.start("durable"); Server server = database.serve(Server.named("durable-mariadb")).start()) {
            Writers writers = writers(server);
            assertNothingLost("MariaDB, server killed", writers.save(A_WHILE, server::kill9, server::start));
            assertNothingLost("MariaDB, database killed", writers.save(A_WHILE, database::kill9, () -> {
                assertEquals(false, server.isReady(), "ready without a database");
                database.revive();
                goesOn(writers);
            }));
            assertTrue(server.isReady(), "not ready with its database back");
        }
    }

    /** The proof that the tests above would notice. Now and then the kill comes just after a write, so there are several tries. */
    @Test
    void a_delayed_write_is_found_out() throws InterruptedException {
        try (Server server = Server.named("delayed").withProperty("leadterm.test.write-delay", H2_DEFAULT_DELAY).start()) {
            Writers writers = writers(server);
            int lost = 0;
            for (int tries = 0; tries < MOST_TRIES && lost == 0; tries++) {
                lost = told("embedded with H2's delay", writers.save(A_MOMENT, server::kill9, server::start)).lost();
            }
            assertTrue(lost > 0, "the loss of acknowledged saves was not noticed");
        }
    }

    private static Writers writers(Server server) {
        server.person("tutor-one", "tutor").upload("/exercises", "application/zip", SmallExercise.archive()).expect(201);
        return Writers.on(server);
    }

    private static void assertNothingLost(String what, Round round) {
        told(what, round);
        assertEquals(0, round.lost());
        assertTrue(round.acknowledged() > 20, () -> "only " + round.acknowledged() + " saves were acknowledged");
    }

    private static void assertHandInOutlivesAKill(Server server, Writers writers) {
        int version = writers.person().get("/attempts/" + writers.attempt()).expect(200).json().get("version").asInt();
        writers.person().submit(writers.attempt(), version).expect(200);
        server.kill9();
        server.start();
        assertEquals("submitted", writers.person().get("/attempts/" + writers.attempt()).expect(200).json().get("state").asText());
        writers.person().get("/attempts/" + writers.attempt() + "/result").expect(200);
    }

    /** Within seconds, without a restart. */
    private static void goesOn(Writers writers) {
        long last = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (writers.person().get("/attempts/" + writers.attempt()).status() != 200) {
            assertTrue(System.nanoTime() < last, "the server does not find its database again");
        }
    }

    private static Round told(String what, Round round) {
        LOG.log(Level.INFO, "{0}: {1} saves acknowledged, {2} lost, {3} saves per second",
                new Object[] {what, round.acknowledged(), round.lost(), round.savesPerSecond()});
        return round;
    }
}
