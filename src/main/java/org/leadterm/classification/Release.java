package org.leadterm.classification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An edition of a classification as it was issued: every code it has, in the order of the tabular list. */
public record Release(String name, Classification classification, LocalDate validFrom, List<Entry> entries) {

    public Release {
        Objects.requireNonNull(name);
        Objects.requireNonNull(classification);
        Objects.requireNonNull(validFrom);
        entries = entries.stream().sorted(Comparator.comparing(Entry::code)).toList();
        for (int i = 0; i < entries.size(); i++) {
            Code code = entries.get(i).code();
            if (code.classification() != classification) {
                throw new IllegalArgumentException(code + " is not " + classification.title());
            }
            if (i > 0 && code.equals(entries.get(i - 1).code())) {
                throw new IllegalArgumentException(code + " is listed twice");
            }
        }
    }

    /**
     * This release with notes under its codes.
     *
     * @throws UnknownCode when it lacks the code of a note
     */
    public Release with(List<Note> notes) {
        Map<Code, Entry> byCode = new HashMap<>();
        entries.forEach(entry -> byCode.put(entry.code(), entry));
        for (Note note : notes) {
            if (byCode.computeIfPresent(note.code(), (code, entry) -> entry.with(note)) == null) {
                throw new UnknownCode(classification, note.code().text());
            }
        }
        return new Release(name, classification, validFrom, List.copyOf(byCode.values()));
    }
}
