package org.leadterm.shell.start;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
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
    /** The class of SQL states that tell of no connection. */
    private static final String CONNECTION_FAILED = "08";
    private static final int MOST_TRIES = 5;
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();
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
    static void end(IllegalStateException unusable) {
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
            connect(database);
        } catch (IOException cannotWrite) {
            throw new UnusableDatabase("the folder LEADTERM_DATA (" + settings.data() + ") cannot be used");
        } catch (SQLException refused) {
            throw new UnusableDatabase(settings.database().map(url -> remote(url, settings.user()))
                    .orElse("the embedded database in " + settings.data() + " cannot be opened")
                    + " (" + UnusableDatabase.reason(refused) + ")");
        }
    }

    /** A database that comes up at the same time, or a network that is slow, is given a few more chances; a refusal is not. */
    private static void connect(DataSource database) throws SQLException {
        for (int tries = 1; ; tries++) {
            try (Connection connection = database.getConnection()) {
                connection.isValid(5);
                return;
            } catch (SQLException refused) {
                if (tries == MOST_TRIES || !String.valueOf(refused.getSQLState()).startsWith(CONNECTION_FAILED)) {
                    throw refused;
                }
                LOG.log(Level.WARNING, "The database cannot be reached yet ({0})", UnusableDatabase.reason(refused));
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static String remote(String url, String user) {
        String address = url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
        return "the database at " + address + " cannot be opened as user \"" + user
                + "\"; check LEADTERM_DB_URL, LEADTERM_DB_USER and LEADTERM_DB_PASSWORD";
    }
}
