package org.leadterm.classification.rules.kind;

/** Where the patient was treated. */
public enum Setting {
    /** Admitted patient care: ordinary admissions, day cases, regular attenders. */
    ADMITTED,
    OUTPATIENT
}
