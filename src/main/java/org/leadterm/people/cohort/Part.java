package org.leadterm.people.cohort;

import java.util.Locale;

/** What somebody is in a cohort. One person can be both. */
enum Part {
    MEMBER, TUTOR;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
