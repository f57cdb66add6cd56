package org.leadterm.progress.review;

import java.util.EnumMap;
import java.util.Map;

/** What only the auditor knows, as the auditor typed it. */
record Typed(Map<Typed.Part, String> texts) {
    static final int LONGEST = 4000;
    static final Typed NOTHING = new Typed(Map.of());

    /** A place in the report for the auditor's own words. */
    enum Part {
        BACKGROUND("Background"),
        TERMS("Terms of reference"),
        AIMS("Aims"),
        FINDINGS("General findings"),
        CONCLUSIONS("Conclusions"),
        RECOMMENDATIONS("Recommendations");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Typed {
        texts = Map.copyOf(texts);
    }

    /** Empty when nothing was typed. */
    String text(Part part) {
        return texts.getOrDefault(part, "");
    }

    Typed with(Part part, String text) {
        Map<Part, String> all = new EnumMap<>(Part.class);
        all.putAll(texts);
        all.put(part, text.strip().substring(0, Math.min(text.strip().length(), LONGEST)));
        return new Typed(all);
    }
}
