package org.leadterm.cpd.activity;

import java.util.Locale;

/**
 * Where an activity came from.
 *
 * @param key what it was made from, unique in a person's log; empty for one that they entered
 * @param text the same in words
 */
public record Provenance(Source source, String key, String text) {
    public static final Provenance OWN = new Provenance(Source.OWN, "", "");

    /** Who began the entry. */
    public enum Source {
        OWN, RECURRING, PROPOSED, IMPORTED;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
