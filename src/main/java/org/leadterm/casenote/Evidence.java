package org.leadterm.casenote;

/**
 * A passage of the case notes that a code rests on.
 *
 * @param document   the document's id
 * @param quote      its words, in which any run of white space counts as one blank
 * @param occurrence which one, from 1, where the words stand there several times
 */
public record Evidence(String document, String quote, int occurrence) {
    public Evidence {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a quote needs words");
        }
        if (occurrence < 1) {
            throw new IllegalArgumentException("occurrences are counted from 1, not " + occurrence);
        }
    }

    public Evidence(String document, String quote) {
        this(document, quote, 1);
    }
}
