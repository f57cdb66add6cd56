package org.leadterm.classification.load;

import java.io.InputStream;
import java.time.LocalDate;
import org.leadterm.classification.Classification;
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
        return read(source, new Heading(name, classification, validFrom)).release();
    }

    /**
     * Reads it whole.
     *
     * @throws RefusedFile with every problem and its line
     */
    public static LoadedRelease read(Source source, Heading heading) {
        Table table = new Table(source, "code", "title");
        ReleaseDraft draft = new ReleaseDraft(source, table.problems(), heading.classification());
        for (Table.Row row : table.rows()) {
            if (table.fits(row)) {
                read(row, draft);
            }
        }
        return draft.done(heading);
    }

    private static void read(Table.Row row, ReleaseDraft draft) {
        draft.entry(row.line(), row.get("code"), row.get("title")).ifPresent(entry -> {
            try {
                draft.add(row.line(), used(row, marked(row, entry)));
            } catch (IllegalArgumentException wrong) {
                draft.problem(row.line(), wrong.getMessage());
            }
        });
    }

    private static Entry marked(Table.Row row, Entry entry) {
        String mark = row.get("mark");
        return entry.marked(Mark.of(mark).orElseThrow(() -> new IllegalArgumentException("neither dagger nor asterisk: " + mark)));
    }

    private static Entry used(Table.Row row, Entry entry) {
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
