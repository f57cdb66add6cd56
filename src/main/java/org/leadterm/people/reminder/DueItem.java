package org.leadterm.people.reminder;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that somebody has to do. It is shown on the home page and may be sent by mail, so that it holds neither results nor secrets.
 *
 * @param area  the feature in a word or two ({@code Assessment})
 * @param title what it is ({@code Mock exam, spring})
 * @param about what there is to do and by when, in one sentence
 * @param at    the moment that counts, a closing time for one; empty when there is none
 * @param path  where to do it, an address inside the product without a slash in front ({@code sit/0198})
 */
public record DueItem(String area, String title, String about, Optional<Instant> at, String path) {
    public DueItem {
        Objects.requireNonNull(about);
        Objects.requireNonNull(at);
        if (area.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a due thing has an area and a title: \"" + area + "\", \"" + title + "\"");
        }
        if (path.startsWith("/") || path.contains(":")) {
            throw new IllegalArgumentException("\"" + path + "\" is not an address inside the product");
        }
    }
}
