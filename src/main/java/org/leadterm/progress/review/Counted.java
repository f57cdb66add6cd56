package org.leadterm.progress.review;

import java.util.Optional;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.progress.Chapter;

/**
 * How often the same error was found in codes of one chapter.
 *
 * @param key      the audit's error key
 * @param chapter  of the expected code, else of the one given: ICD-10's roman number, OPCS-4's letter; empty when it is not known
 * @param standard that the key names for the code
 */
record Counted(Group group, FindingKind kind, String key, String chapter, Optional<String> standard, int times) {
    Counted {
        if (times < 1) {
            throw new IllegalArgumentException(key + " was found " + times + " times");
        }
    }

    Chapter of() {
        return new Chapter(group.classification(), chapter);
    }
}
