package org.leadterm.attempt.trail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/**
 * One step of looking up.
 *
 * @param id    given by the client, so that an entry that is sent twice is kept once
 * @param text  the words looked for, the path in the index, the page of the tabular list, or the code as it was taken
 * @param codes what was in view
 */
public record TrailEntry(String id, Instant at, TrailKind kind, Classification classification, String text, List<Code> codes) {
    static final int LONGEST_TEXT = 200;
    static final int MOST_CODES = 100;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,36}");

    public TrailEntry {
        Objects.requireNonNull(at);
        Objects.requireNonNull(kind);
        codes = List.copyOf(codes);
        if (!isId(id) || !isText(text) || codes.size() > MOST_CODES || codes.stream().anyMatch(code -> code.classification() != classification)) {
            throw new IllegalArgumentException("not a step of looking up: " + id + " " + text);
        }
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT;
    }

    boolean shows(Code code) {
        return kind != TrailKind.TAKEN && codes.contains(code);
    }

    /** {@code index Cataract › nuclear}. */
    public String words() {
        return kind.words() + (kind == TrailKind.SEARCH ? " “" + text + "”" : " " + text);
    }

    /** The same at a moment that is possible: no browser's clock is trusted. */
    TrailEntry between(Instant earliest, Instant latest) {
        Instant possible = at.isBefore(earliest) ? earliest : at.isAfter(latest) ? latest : at;
        return new TrailEntry(id, possible, kind, classification, text, codes);
    }
}
