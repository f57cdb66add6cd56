package org.leadterm.progress.review;

import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.progress.threshold.GroupName;

/** An error key, what it says, and how often it was found. Codes to be avoided share the key of those that are not relevant. */
record KeyErrors(String key, Group group, FindingKind kind, int times) {
    String meaning() {
        return GroupName.of(group) + ": " + Names.of(kind);
    }
}
