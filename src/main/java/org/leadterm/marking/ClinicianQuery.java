package org.leadterm.marking;

/** What the clinician has to be asked, as a part of the right answer. */
public record ClinicianQuery(String about, Fraction credit) {
}
