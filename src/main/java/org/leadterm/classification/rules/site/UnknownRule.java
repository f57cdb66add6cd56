package org.leadterm.classification.rules.site;

/** There is no rule of that id. */
public final class UnknownRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRule(String id) {
        super("There is no rule \"" + id + "\".");
    }
}
