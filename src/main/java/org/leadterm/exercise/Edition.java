package org.leadterm.exercise;

import java.time.LocalDate;
import java.time.Month;

/**
 * The classifications and standards that a key was made with.
 *
 * @param icd10     such as {@code 5th Edition}; may be empty, as may the other two
 * @param opcs4     such as {@code OPCS-4.10}
 * @param standards the year of the national clinical coding standards
 */
public record Edition(String icd10, String opcs4, String standards) {
    private static final int FIRST_YEAR = 2022;

    /** A day on which those standards applied: a year's begin in April. */
    LocalDate day() {
        int year = standards.matches("[0-9]{4}") ? Integer.parseInt(standards) : FIRST_YEAR;
        return LocalDate.of(year, Month.APRIL, 1);
    }
}
