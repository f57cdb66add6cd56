package org.leadterm.classification;

/** A text that is not a code in its classification's notation. */
public final class UnknownNotation extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownNotation(Classification classification, String text) {
        super("\"" + text + "\" is not " + (classification == Classification.ICD10 ? "an ICD-10" : "an OPCS-4") + " code");
    }
}
