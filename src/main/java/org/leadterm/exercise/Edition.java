package org.leadterm.exercise;

/**
 * The classifications and standards that a key was made with.
 *
 * @param icd10     such as {@code 5th Edition}; may be empty, as may the other two
 * @param opcs4     such as {@code OPCS-4.10}
 * @param standards the year of the national clinical coding standards
 */
public record Edition(String icd10, String opcs4, String standards) {
}
