package org.leadterm.cpd.evidence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.testing.Database;

/** Evidence in a test's folder, with transactions that end when the test says so. */
public final class HeldFiles extends TransactionEnds {
    private final List<Runnable> committed = new ArrayList<>();
    private final List<Runnable> rolledBack = new ArrayList<>();

    public EvidenceFiles files(Database database, Path folder, Clock clock) {
        return database.connect(new EvidenceFiles(new EvidenceFolder(folder), this, clock));
    }

    public void commit() {
        end(committed);
    }

    public void rollBack() {
        end(rolledBack);
    }

    @Override
    void whenCommitted(Runnable then) {
        committed.add(then);
    }

    @Override
    void unlessCommitted(Runnable then) {
        rolledBack.add(then);
    }

    private void end(List<Runnable> wanted) {
        List<Runnable> now = List.copyOf(wanted);
        committed.clear();
        rolledBack.clear();
        now.forEach(Runnable::run);
    }
}
