package org.leadterm.exercise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.casenote.Evidence;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;

/** Reads the passages that a code rests on, and looks them up in the documents. */
final class EvidenceReader {
    private static final Set<String> FIELDS = Set.of("in", "quote", "occurrence");
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 10_000;

    private final CaseNotes notes;

    EvidenceReader(CaseNotes notes) {
        this.notes = notes;
    }

    List<Evidence> read(YamlValue list) {
        List<Evidence> found = new ArrayList<>();
        for (YamlValue value : list.list("evidence")) {
            value.fields("Evidence", FIELDS).flatMap(this::read).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Evidence> read(YamlFields fields) {
        String document = fields.needText("in", LONGEST_NAME);
        String quote = fields.needText("quote", ItemReader.LONGEST_TEXT);
        int occurrence = fields.get("occurrence").flatMap(value -> value.whole("occurrence", 1, MOST)).orElse(1);
        if (document.isEmpty() || quote.isEmpty()) {
            return Optional.empty();
        }
        if (!notes.has(document)) {
            fields.get("in").orElseThrow().problem("There is no document " + Problems.quoted(document) + ".");
        }
        notes.text(document).ifPresent(text -> {
            int times = text.passages(quote).size();
            if (times == 0) {
                fields.get("quote").orElseThrow().problem("The quote " + Problems.quoted(quote) + " does not occur in " + document + ".");
            } else if (times < occurrence) {
                fields.get("occurrence").orElseThrow().problem("The quote occurs only " + (times == 1 ? "once" : times + " times")
                        + " in " + document + ".");
            }
        });
        return Optional.of(new Evidence(document, quote, occurrence));
    }
}
