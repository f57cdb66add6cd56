package org.leadterm.classification.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.leadterm.classification.Classification;

/**
 * An address in the code book: what the tabular list shows, and what the index shows beside it.
 *
 * @param place id of a chapter, block or code; empty for the list of chapters
 * @param index lead term and modifiers; empty when the index is closed
 */
record Address(Classification classification, String place, List<String> index) {
    static final String INDEX = "index";
    private static final String STEP = " > ";

    Address {
        index = List.copyOf(index);
    }

    static Address of(Classification classification, String place, String index) {
        return new Address(classification, place.strip(), index.isBlank() ? List.of() : Arrays.stream(index.split(">")).map(String::strip).toList());
    }

    Address at(Place other) {
        return new Address(classification, other.id(), index);
    }

    Address under(List<String> path) {
        return new Address(classification, place, path);
    }

    /** Relative to the application's own. */
    String text() {
        return "codebook/" + classification.id() + (place.isEmpty() ? "" : "/" + encoded(place))
                + (index.isEmpty() ? "" : "?" + INDEX + "=" + encoded(String.join(STEP, index)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
