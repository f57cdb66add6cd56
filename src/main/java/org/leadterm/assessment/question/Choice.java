package org.leadterm.assessment.question;

/**
 * An option of a choice.
 *
 * @param feedback what a candidate who chose it, or missed it, is told
 */
public record Choice(String text, boolean right, String feedback) {

    public String id() {
        return PartId.of(text);
    }
}
