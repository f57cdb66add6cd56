package org.leadterm.shell.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An address of a database that cannot be meant is refused before anything is connected to, in one sentence. */
class DatabaseTest {
    @Test
    void only_addresses_of_mysql_and_mariadb_are_taken() {
        assertEquals("LEADTERM_DB_URL must begin with jdbc:mysql://", refused("jdbc:postgresql://127.0.0.1/leadterm"));
        assertEquals("LEADTERM_DB_URL is not an address of the form jdbc:mysql://host:port/database", refused("jdbc:mysql://127.0.0.1:port/leadterm"));
        assertNotNull(Database.driver(settings("jdbc:mysql://127.0.0.1:3306/leadterm?sslMode=REQUIRED")));
        assertNotNull(Database.driver(settings("jdbc:mariadb://127.0.0.1:3306/leadterm")));
    }

    @Test
    void an_option_that_lets_a_server_read_files_is_refused_however_it_is_written() {
        assertEquals("LEADTERM_DB_URL uses the option allowLoadLocalInfile, which is not allowed",
                refused("jdbc:mysql://127.0.0.1:3306/leadterm?allow%4CoadLocalInfile=true"));
        assertEquals("LEADTERM_DB_URL uses the option autoDeserialize, which is not allowed",
                refused("jdbc:mysql://(host=127.0.0.1,port=3306,autoDeserialize=true)/leadterm"));
    }

    private static String refused(String address) {
        return assertThrows(UnusableDatabase.class, () -> Database.driver(settings(address))).getMessage();
    }

    private static Settings settings(String address) {
        return new Settings(Path.of("data"), Optional.of(address), "leadterm", "secret", false, Optional.empty(), Optional.empty());
    }
}
