package org.leadterm.shell.demo;

/** What a simulated trainee gets wrong more often than others do. */
enum Weakness {
    FOURTH_CHARACTERS("fourth characters of diagnoses"),
    CATEGORIES("categories of diagnoses"),
    COMORBIDITIES("comorbidities left out"),
    EXTERNAL_CAUSES("external causes left out"),
    SEQUENCE("the primary diagnosis out of sequence"),
    OVERCODING("codes that are not relevant"),
    SITE_CODES("sites and sides left out"),
    PROCEDURES("categories and fourth characters of procedures");

    private final String words;

    Weakness(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
