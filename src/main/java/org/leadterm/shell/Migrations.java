package org.leadterm.shell;

import java.nio.file.Files;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date; the same files serve the embedded database and MySQL. */
final class Migrations {
    private Migrations() {
    }

    /**
     * Migrates.
     *
     * @throws UnusableDatabase when the database cannot be reached or its schema is not one of ours
     */
    static void run(DataSource database, Settings settings) {
        reach(settings);
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException refused) {
            throw new UnusableDatabase("the database's schema cannot be brought up to date (" + firstLine(refused) + ")");
        }
    }

    /** Connects once without the pool, so that a wrong setting is named as it is. */
    private static void reach(Settings settings) {
        try {
            if (settings.database().isEmpty()) {
                Files.createDirectories(settings.data());
            }
            try (Connection connection = new Database(settings).getConnection()) {
                connection.isValid(5);
            }
        } catch (IOException cannotWrite) {
            throw new UnusableDatabase("the folder LEADTERM_DATA (" + settings.data() + ") cannot be used");
        } catch (SQLException refused) {
            throw new UnusableDatabase(settings.database()
                    .map(url -> "the database at " + url.replaceFirst("\\?.*", "") + " cannot be opened as user \"" + settings.user()
                            + "\"; check LEADTERM_DB_URL, LEADTERM_DB_USER and LEADTERM_DB_PASSWORD")
                    .orElse("the embedded database in " + settings.data() + " cannot be opened")
                    + " (" + firstLine(refused) + ")");
        }
    }

    private static String firstLine(Exception problem) {
        return String.valueOf(problem.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("no reason given");
    }
}
