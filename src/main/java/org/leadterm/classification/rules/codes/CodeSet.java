package org.leadterm.classification.rules.codes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** The codes that a rule speaks of, written as codes and ranges with commas between them: {@code E10-E14, O24.4, =I50}. */
public final class CodeSet {
    public static final CodeSet NONE = new CodeSet(List.of());

    private final List<CodeRange> ranges;

    private CodeSet(List<CodeRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * Reads a list; a blank one holds no code.
     *
     * @throws org.leadterm.classification.UnknownNotation when something in it is not a code
     */
    public static CodeSet of(Classification classification, String text) {
        return text.isBlank() ? NONE
                : new CodeSet(Arrays.stream(text.split(",")).map(String::strip).map(part -> CodeRange.of(classification, part)).toList());
    }

    public boolean holds(Code code) {
        for (CodeRange range : ranges) {
            if (range.holds(code)) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The categories that may hold such codes; for the index of the rules. */
    public Stream<String> categories() {
        return ranges.stream().flatMap(CodeRange::categories);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSet set && set.ranges.equals(ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.stream().map(CodeRange::toString).collect(Collectors.joining(", "));
    }
}
