package org.leadterm.progress.review;

import java.util.Optional;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;

/**
 * How often marking said the same of codes of one chapter.
 *
 * @param key     the audit's error key; empty where there is no error of a code
 * @param chapter of the expected code, else of the one given: ICD-10's roman number, OPCS-4's letter; empty when it is not known
 */
record Counted(Group group, FindingKind kind, Optional<String> key, String chapter, int times) {
    Counted {
        if (times < 1) {
            throw new IllegalArgumentException(kind + " was found " + times + " times");
        }
    }

    boolean isError() {
        return key.isPresent();
    }
}
