package org.leadterm.classification.rules.site;

/** Somebody else changed a rule after it was looked at. */
public final class RuleChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleChangedMeanwhile(String id) {
        super("The rule " + id + " was changed by somebody else meanwhile. Open it again to see how it stands now.");
    }
}
