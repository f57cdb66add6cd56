package org.leadterm.progress.review;

import java.util.List;
import org.leadterm.progress.Chapter;

/**
 * The errors of one chapter.
 *
 * @param codes how many findings of any kind there were, correct ones too
 * @param keys  the most frequent first
 */
record ChapterErrors(Chapter chapter, int codes, int errors, List<KeyErrors> keys) {
    ChapterErrors {
        keys = List.copyOf(keys);
    }
}
