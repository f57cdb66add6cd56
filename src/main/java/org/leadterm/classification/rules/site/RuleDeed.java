package org.leadterm.classification.rules.site;

import java.util.Locale;

/** What can be done to a rule. */
public enum RuleDeed {
    SWITCH_OFF("Switched off"),
    SWITCH_ON("Switched on"),
    SEVERITY("Severity changed"),
    CREATE("Written"),
    EDIT("Changed"),
    RETIRE("Retired");

    private final String title;

    RuleDeed(String title) {
        this.title = title;
    }

    /** For people: what was done. */
    public String title() {
        return title;
    }

    /** The name that is stored, and that the audit trail shows: {@code switch-off}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RuleDeed of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
