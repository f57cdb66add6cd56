package org.leadterm.classification;

import java.util.Optional;

/** The two classifications that NHS hospitals code with. */
public enum Classification {
    /** Diagnoses and external causes: ICD-10 5th Edition. */
    ICD10("icd10", "ICD-10"),
    /** Interventions and procedures: OPCS-4. */
    OPCS4("opcs4", "OPCS-4");

    private final String id;
    private final String title;

    Classification(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name used in files, addresses and the API: {@code icd10} or {@code opcs4}. */
    public String id() {
        return id;
    }

    /** The name people read. */
    public String title() {
        return title;
    }

    /** The classification of that {@link #id}, exactly as written. */
    public static Optional<Classification> of(String id) {
        for (Classification one : values()) {
            if (one.id.equals(id)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
