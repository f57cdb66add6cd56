package org.leadterm.progress.review;

import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;

/** An error key, what it says, and how often it was found. Codes to be avoided share the key of those that are not relevant. */
record KeyErrors(String key, Group group, FindingKind kind, int times) {
    String meaning() {
        return Names.of(group) + ": " + Names.of(kind);
    }
}
