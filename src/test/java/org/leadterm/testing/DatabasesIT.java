package org.leadterm.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same WAR and the same migrations on every database that an installation may choose. */
class DatabasesIT {
    private static final String MYSQL = "LEADTERM_TEST_MYSQL_";

    @Test
    void the_main_job_is_done_and_lasts_on_the_embedded_database() {
        try (Server server = Server.named("embedded")) {
            isDoneAndLasts(server);
        }
    }

    @Test
    void the_main_job_is_done_and_lasts_on_mysql() {
        Map<String, String> given = System.getenv();
        assumeTrue(given.containsKey(MYSQL + "URL"), "no MySQL here: " + MYSQL + "URL, _USER and _PASSWORD name one with an empty database");
        try (Server server = Server.named("mysql").with("LEADTERM_DB_URL", given.get(MYSQL + "URL"))
                .with("LEADTERM_DB_USER", given.getOrDefault(MYSQL + "USER", ""))
                .with("LEADTERM_DB_PASSWORD", given.getOrDefault(MYSQL + "PASSWORD", ""))) {
            isDoneAndLasts(server);
        }
    }

    private static void isDoneAndLasts(Server server) {
        MainJob job = new MainJob(server.start());
        job.isDone();
        server.stop();
        server.start();
        job.isStillThere();
    }
}
