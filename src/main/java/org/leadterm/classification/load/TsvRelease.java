package org.leadterm.classification.load;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.Release;

/** A release as a tab-separated file: columns {@code code} and {@code title}, and where there are {@code usage} and {@code mark}. */
public final class TsvRelease {
    private TsvRelease() {
    }

    /**
     * Reads it whole.
     *
     * @param file the name that problems are reported under
     * @throws RefusedFile with every problem and its line
     */
    public static Release read(String file, InputStream stream, String name, Classification classification, LocalDate validFrom) {
        return read(Source.read(file, stream), name, classification, validFrom);
    }

    static Release read(Source source, String name, Classification classification, LocalDate validFrom) {
        Table table = new Table(source, "code", "title");
        Set<Code> seen = new HashSet<>();
        List<Entry> entries = table.read(row -> {
            Entry entry = entry(row, classification);
            if (!seen.add(entry.code())) {
                throw new IllegalArgumentException(entry.code() + " is listed twice");
            }
            return entry;
        });
        if (entries.isEmpty()) {
            table.problem(1, "there are no codes in it");
        }
        return table.done(new Release(name, classification, validFrom, entries));
    }

    private static Entry entry(Table.Row row, Classification classification) {
        Entry entry = Entry.of(Code.of(classification, row.get("code")), row.get("title"));
        String mark = row.get("mark");
        entry = entry.marked(Mark.of(mark).orElseThrow(() -> new IllegalArgumentException("neither dagger nor asterisk: " + mark)));
        String usage = row.get("usage");
        return usage.isEmpty() ? entry : entry.used(count(usage));
    }

    private static int count(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("usage is not a whole number: " + text);
        }
        return Integer.parseInt(text);
    }
}
