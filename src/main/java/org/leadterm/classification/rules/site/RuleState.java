package org.leadterm.classification.rules.site;

/** Whether a department uses a rule. */
public enum RuleState {
    IN_USE("In use"),
    OFF("Switched off"),
    /** An own rule that is no longer wanted; its id is not given again. */
    RETIRED("Retired");

    private final String title;

    RuleState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
