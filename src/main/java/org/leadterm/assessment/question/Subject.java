package org.leadterm.assessment.question;

import java.util.Arrays;
import java.util.Optional;

/** What a question is about; papers draw by it. */
public enum Subject {
    ANATOMY("anatomy-and-physiology", "Anatomy and physiology"),
    TERMINOLOGY("terminology", "Terminology"),
    ICD10_STANDARDS("icd10-standards", "ICD-10 standards"),
    OPCS4_STANDARDS("opcs4-standards", "OPCS-4 standards"),
    DATA_QUALITY("data-quality", "Data quality"),
    INFORMATION_GOVERNANCE("information-governance", "Information governance");

    private final String id;
    private final String title;

    Subject(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in files and in the API. */
    public String id() {
        return id;
    }

    /** The name people read. */
    public String title() {
        return title;
    }

    public static Optional<Subject> of(String id) {
        return Arrays.stream(values()).filter(subject -> subject.id.equals(id)).findFirst();
    }
}
