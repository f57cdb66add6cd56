package org.leadterm.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A code as a release lists it.
 *
 * @param usage how often hospitals used it in a year, where the release says
 * @param withheld whether the release says that it may not be assigned, though nothing stands below it
 */
public record Entry(Code code, String title, Mark mark, OptionalInt usage, List<String> inclusions, List<String> exclusions,
        List<String> notes, boolean withheld) {

    public Entry {
        Objects.requireNonNull(code);
        Objects.requireNonNull(mark);
        Objects.requireNonNull(usage);
        if (title.isBlank()) {
            throw new IllegalArgumentException(code + " has no title");
        }
        inclusions = List.copyOf(inclusions);
        exclusions = List.copyOf(exclusions);
        notes = List.copyOf(notes);
    }

    public static Entry of(Code code, String title) {
        return new Entry(code, title, Mark.NONE, OptionalInt.empty(), List.of(), List.of(), List.of(), false);
    }

    public Entry marked(Mark mark) {
        return new Entry(code, title, mark, usage, inclusions, exclusions, notes, withheld);
    }

    public Entry used(int times) {
        return new Entry(code, title, mark, OptionalInt.of(times), inclusions, exclusions, notes, withheld);
    }

    public Entry withholding() {
        return new Entry(code, title, mark, usage, inclusions, exclusions, notes, true);
    }

    /** This entry with one more note under it. */
    public Entry with(Note note) {
        return switch (note.kind()) {
            case INCLUSION -> new Entry(code, title, mark, usage, and(inclusions, note), exclusions, notes, withheld);
            case EXCLUSION -> new Entry(code, title, mark, usage, inclusions, and(exclusions, note), notes, withheld);
            case NOTE -> new Entry(code, title, mark, usage, inclusions, exclusions, and(notes, note), withheld);
        };
    }

    private static List<String> and(List<String> texts, Note note) {
        List<String> longer = new ArrayList<>(texts);
        longer.add(note.text());
        return longer;
    }
}
