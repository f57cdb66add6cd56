package org.leadterm.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/** Counts the statements that are sent to a test's database. To be made before the database is used. */
public final class Statements {
    private final AtomicInteger sent = new AtomicInteger();

    public Statements(Database database) {
        database.entities().getEntityManagerFactory().unwrap(Session.class).setSessionLog(new Log());
    }

    /** How many a piece of work sends. */
    public int of(Runnable work) {
        int before = sent.get();
        work.run();
        return sent.get() - before;
    }

    /** Hears of every statement and writes nothing. */
    private final class Log extends AbstractSessionLog {
        @Override
        public boolean shouldLog(int level, String category) {
            return SQL.equals(category);
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (SessionLog.SQL.equals(entry.getNameSpace())) {
                sent.incrementAndGet();
            }
        }
    }
}
