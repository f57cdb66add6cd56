package org.leadterm.classification.load;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.IndexEntry;

/** An alphabetical index as a tab-separated file: lead term, modifiers separated by {@code >}, code; with or without a header. */
public final class IndexFile {
    private static final String FIRST_COLUMN = "leadterm";

    private IndexFile() {
    }

    /**
     * Reads it whole.
     *
     * @param released whether the active release has a code
     * @throws RefusedFile with every problem and its line
     */
    public static List<IndexEntry> read(Source source, Classification classification, Predicate<Code> released) {
        String first = source.text().lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
        Table table = first.startsWith(FIRST_COLUMN + "\t") ? new Table(source, "leadTerm", "modifiers", "code")
                : Table.ofColumns(source, FIRST_COLUMN, "modifiers", "code", "see");
        List<IndexEntry> entries = table.readAll(row -> checked(TsvBook.indexEntry(row, classification), classification, released));
        if (entries.isEmpty() && table.problems().isEmpty()) {
            table.problem(1, "there are no entries in it");
        }
        return table.done(entries);
    }

    private static IndexEntry checked(IndexEntry entry, Classification classification, Predicate<Code> released) {
        entry.code().filter(code -> !released.test(code)).ifPresent(code -> {
            throw new IllegalArgumentException("the active " + classification.title() + " release has no code " + code);
        });
        return entry;
    }
}
