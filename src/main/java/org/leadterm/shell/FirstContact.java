package org.leadterm.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The first time in this process that the database is wanted, which is before anything of ours runs: the container opens it
 * for the entities. What is wrong with the settings is told in one sentence, and the process ends: the container would
 * print pages about it and stay, without the application. Later the database may come and go.
 */
final class FirstContact {
    private static final Logger LOG = Logger.getLogger(FirstContact.class.getName());
    private static final AtomicBoolean MADE = new AtomicBoolean();

    private FirstContact() {
    }

    static DataSource with(Settings settings) {
        try {
            DataSource database = Database.driver(settings);
            if (!MADE.get()) {
                reach(database, settings);
                MADE.set(true);
            }
            return database;
        } catch (UnusableDatabase unusable) {
            end(unusable);
            throw unusable;
        }
    }

    /** A server that cannot reach its data must not look alive. */
    static void end(UnusableDatabase unusable) {
        LOG.log(Level.SEVERE, "Leadterm cannot start: {0}", unusable.getMessage());
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.flush();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void reach(DataSource database, Settings settings) {
        try {
            if (settings.database().isEmpty()) {
                Files.createDirectories(settings.data());
            }
            try (Connection connection = database.getConnection()) {
                connection.isValid(5);
            }
        } catch (IOException cannotWrite) {
            throw new UnusableDatabase("the folder LEADTERM_DATA (" + settings.data() + ") cannot be used");
        } catch (SQLException refused) {
            throw new UnusableDatabase(settings.database().map(url -> remote(url, settings.user()))
                    .orElse("the embedded database in " + settings.data() + " cannot be opened")
                    + " (" + UnusableDatabase.reason(refused) + ")");
        }
    }

    private static String remote(String url, String user) {
        String address = url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
        return "the database at " + address + " cannot be opened as user \"" + user
                + "\"; check LEADTERM_DB_URL, LEADTERM_DB_USER and LEADTERM_DB_PASSWORD";
    }
}
