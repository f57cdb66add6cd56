package org.leadterm.classification.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CrossReference;
import org.leadterm.classification.IndexEntry;

/** An uploaded index as it is kept: a line for each entry. */
final class IndexContent {
    private static final String DEEPER = " > ";

    private IndexContent() {
    }

    static byte[] write(List<IndexEntry> entries) {
        return CompressedLines.write(lines -> entries.forEach(entry -> lines.add(List.of(entry.leadTerm(), String.join(DEEPER, entry.modifiers()),
                entry.code().map(Code::text).orElse(""), entry.reference().map(CrossReference::toString).orElse("")))));
    }

    /** @throws UnreadableContent when the bytes are not what {@link #write} made */
    static List<IndexEntry> read(String id, byte[] bytes, Classification classification) {
        List<IndexEntry> entries = new ArrayList<>();
        CompressedLines.read(id, bytes, cells -> entries.add(new IndexEntry(cells[0],
                cells[1].isEmpty() ? List.of() : Arrays.asList(cells[1].split(DEEPER)),
                cells[2].isEmpty() ? Optional.empty() : Optional.of(new Code(classification, cells[2])),
                cells[3].isEmpty() ? Optional.empty() : Optional.of(CrossReference.of(cells[3])))));
        return entries;
    }
}
