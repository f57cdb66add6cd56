package org.leadterm.classification.load;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;

/**
 * ICD-10 5th Edition as NHS TRUD issues it (item 258, "Codes, Titles and Metadata"): tab-separated, with a header of twelve
 * columns. Empty columns at the end of a line may be left out.
 */
public final class TrudIcd10 {
    private static final Map<String, Mark> USAGES = Map.of("", Mark.NONE, "DEFAULT", Mark.NONE, "DAGGER", Mark.DAGGER, "ASTERISK", Mark.ASTERISK);
    /** USAGE_UK of codes that need another character before they may be assigned. */
    private static final String NOT_ASSIGNABLE = "3";

    private TrudIcd10() {
    }

    /**
     * Reads it whole.
     *
     * @throws RefusedFile with every problem and its line
     */
    public static LoadedRelease read(Source source, Heading heading) {
        Table table = new Table(source, "CODE", "DESCRIPTION");
        ReleaseDraft draft = new ReleaseDraft(source, table.problems(), heading.classification());
        for (Table.Row row : table.rows()) {
            if (table.fits(row)) {
                entry(row, draft).ifPresent(entry -> add(row, entry, draft));
            }
        }
        return draft.done(heading);
    }

    private static Optional<Entry> entry(Table.Row row, ReleaseDraft draft) {
        Optional<Entry> entry = draft.entry(row.line(), row.get("code"), title(row));
        Optional<Mark> mark = Optional.ofNullable(USAGES.get(row.get("usage").toUpperCase(Locale.ROOT)));
        String uk = row.get("usage_uk");
        if (mark.isEmpty()) {
            draft.problem(row.line(), "USAGE is not DEFAULT, DAGGER or ASTERISK: " + row.get("usage"));
        }
        if (!uk.matches("[0-9]{0,9}")) {
            draft.problem(row.line(), "USAGE_UK is not a whole number: " + uk);
        }
        return entry.map(plain -> mark.map(plain::marked).orElse(plain)).map(marked -> uk.equals(NOT_ASSIGNABLE) ? marked.withholding() : marked);
    }

    /** "Type 1 diabetes mellitus" and "With coma" are one title in two columns, joined here as NHS England's statistics join them. */
    private static String title(Table.Row row) {
        StringBuilder title = new StringBuilder(row.get("description"));
        for (String column : new String[] {"modifier_4", "modifier_5"}) {
            if (!title.isEmpty() && !row.get(column).isEmpty()) {
                title.append(" - ").append(row.get(column));
            }
        }
        return title.toString();
    }

    /** A category without subdivision may be listed both bare and with the filler: that is one code, and the filled one is said to be assignable. */
    private static void add(Table.Row row, Entry entry, ReleaseDraft draft) {
        boolean filled = row.get("code").toUpperCase(Locale.ROOT).endsWith("X");
        Optional<Entry> bare = filled ? draft.find(entry.code()) : Optional.empty();
        if (bare.isPresent() && bare.get().withheld() && bare.get().title().equals(entry.title())) {
            draft.put(entry);
        } else {
            draft.add(row.line(), entry);
        }
    }
}
