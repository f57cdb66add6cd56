package org.leadterm.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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
    void the_main_job_is_done_and_lasts_on_mariadb() throws SQLException {
        try (MariaDb database = MariaDb.start("main-job"); Server server = database.serve(Server.named("mariadb"))) {
            isDoneAndLasts(server);
            everyTableTakesEveryLetter(database);
            server.stop();
            endsWith("the database at " + database.url() + " cannot be opened as user \"leadterm\"", server.with("LEADTERM_DB_PASSWORD", "wrong"));
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

    @Test
    void a_setting_that_cannot_work_ends_the_start_with_one_sentence() throws IOException {
        String nobody = "jdbc:mysql://127.0.0.1:" + FreePort.find() + "/leadterm";
        try (Server server = Server.named("unusable")) {
            endsWith("the database at " + nobody + " cannot be opened", server.with("LEADTERM_DB_URL", nobody + "?sslMode=DISABLED"));
            Path file = Files.writeString(server.data().resolveSibling("a-file"), "no folder");
            endsWith("the folder LEADTERM_DATA (" + file + ") cannot be used", server.with("LEADTERM_DB_URL", "").with("LEADTERM_DATA", file.toString()));
        }
    }

    private static void endsWith(String sentence, Server server) {
        long before = server.log().lines().count();
        assertNotEquals(0, server.startInVain());
        String log = String.join("\n", server.log().lines().skip(before).toList());
        assertEquals(1, log.lines().filter(line -> line.contains("Leadterm cannot start: " + sentence)).count(), log);
        assertEquals(List.of(), log.lines().filter(line -> line.startsWith("\tat ") || line.startsWith("Caused by")).toList());
    }

    /** Whatever the server's default is, which is Latin-1 here. */
    private static void everyTableTakesEveryLetter(MariaDb database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), MariaDb.USER, MariaDb.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*), count(case when table_collation = 'utf8mb4_bin' then 1 end)"
                        + " from information_schema.tables where table_schema = 'leadterm'")) {
            found.next();
            assertTrue(found.getInt(1) > 8, "only " + found.getInt(1) + " tables");
            assertEquals(found.getInt(1), found.getInt(2));
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
