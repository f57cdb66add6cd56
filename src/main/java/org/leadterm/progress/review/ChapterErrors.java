package org.leadterm.progress.review;

import java.util.List;
import org.leadterm.progress.Chapter;

/**
 * The errors of one chapter.
 *
 * @param codes of the answer keys in it, right or wrong
 * @param keys  the most frequent first
 */
record ChapterErrors(Chapter chapter, int codes, List<KeyErrors> keys) {
    ChapterErrors {
        keys = List.copyOf(keys);
    }

    int errors() {
        return keys.stream().mapToInt(KeyErrors::times).sum();
    }

    /** {@code SDO 6, SD4 2}. */
    String words() {
        return String.join(", ", keys.stream().map(key -> key.key() + " " + key.times()).toList());
    }
}
