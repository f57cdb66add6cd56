package org.leadterm.classification.load;

/** OPCS-4 as NHS TRUD issues it (item 119, "CodesAndTitles"): two tab-separated columns, code and title, without a header. */
public final class OpcsTitles {
    private OpcsTitles() {
    }

    /**
     * Reads it whole.
     *
     * @throws RefusedFile with every problem and its line
     */
    public static LoadedRelease read(Source source, Heading heading) {
        Table table = Table.ofColumns(source, "code", "title");
        ReleaseDraft draft = new ReleaseDraft(source, table.problems(), heading.classification());
        for (Table.Row row : table.rows()) {
            if (table.fits(row)) {
                draft.entry(row.line(), row.get("code"), row.get("title")).ifPresent(entry -> draft.add(row.line(), entry));
            }
        }
        return draft.done(heading);
    }
}
