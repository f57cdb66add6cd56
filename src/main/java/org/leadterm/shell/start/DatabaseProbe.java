package org.leadterm.shell.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Asks the database whether it is there. A look that hangs is waited for by later callers: there is never a second one beside it. */
final class DatabaseProbe {
    private static final int SECONDS = 2;
    private final DataSource database;
    private final ExecutorService threads;
    private Future<Boolean> look;

    DatabaseProbe(DataSource database, ExecutorService threads) {
        this.database = database;
        this.threads = threads;
    }

    /** Whether it answers within two seconds. */
    boolean answers() {
        try {
            return current().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException away) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> current() {
        if (look == null || look.isDone()) {
            look = threads.submit(this::look);
        }
        return look;
    }

    private boolean look() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }
}
