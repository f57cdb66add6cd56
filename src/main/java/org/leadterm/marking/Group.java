package org.leadterm.marking;

import org.leadterm.classification.Classification;

/** The four groups of an audit. External causes count among the secondary diagnoses, site codes among the secondary procedures. */
public enum Group {
    PRIMARY_DIAGNOSIS("primaryDiagnosis", "PD"),
    SECONDARY_DIAGNOSIS("secondaryDiagnosis", "SD"),
    PRIMARY_PROCEDURE("primaryProcedure", "PP"),
    SECONDARY_PROCEDURE("secondaryProcedure", "SP");

    private final String id;
    private final String prefix;

    Group(String id, String prefix) {
        this.id = id;
        this.prefix = prefix;
    }

    /** The name in mark sheets. */
    public String id() {
        return id;
    }

    /** The first letters of its error keys. */
    public String prefix() {
        return prefix;
    }

    public Classification classification() {
        return this == PRIMARY_DIAGNOSIS || this == SECONDARY_DIAGNOSIS ? Classification.ICD10 : Classification.OPCS4;
    }

    static Group of(Classification classification, boolean primary) {
        if (classification == Classification.ICD10) {
            return primary ? PRIMARY_DIAGNOSIS : SECONDARY_DIAGNOSIS;
        }
        return primary ? PRIMARY_PROCEDURE : SECONDARY_PROCEDURE;
    }
}
