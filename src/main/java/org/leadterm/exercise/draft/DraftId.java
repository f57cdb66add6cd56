package org.leadterm.exercise.draft;

import java.util.Optional;
import java.util.UUID;

/** A draft's name, which only its address shows. */
public record DraftId(String text) {
    private static final String NOTATION = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public DraftId {
        if (!text.matches(NOTATION)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a draft's name");
        }
    }

    public static Optional<DraftId> parse(String text) {
        return text.matches(NOTATION) ? Optional.of(new DraftId(text)) : Optional.empty();
    }

    static DraftId next() {
        return new DraftId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
