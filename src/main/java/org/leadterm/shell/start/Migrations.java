package org.leadterm.shell.start;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date; the same files serve the embedded database and MySQL. */
final class Migrations {
    /**
     * What tables are made with, whatever the server's default: four bytes for a letter that needs them, and names and ids
     * are the same only when every letter is, as in the embedded database.
     */
    private static final String EVERY_LETTER = "alter database character set utf8mb4 collate utf8mb4_bin";

    private Migrations() {
    }

    /**
     * Migrates.
     *
     * @throws UnusableDatabase when its schema is not one of ours
     */
    static void run(DataSource database, Settings settings) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .initSql(settings.database().map(url -> EVERY_LETTER).orElse(""))
                    .load()
                    .migrate();
        } catch (FlywayException refused) {
            throw new UnusableDatabase("the database's schema cannot be brought up to date (" + UnusableDatabase.reason(refused) + ")");
        }
    }
}
