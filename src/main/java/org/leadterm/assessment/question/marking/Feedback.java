package org.leadterm.assessment.question.marking;

/**
 * What is said of one part of an answer.
 *
 * @param part  the part's id; empty where it has none
 * @param about the part in words: an option, what was typed
 * @param text  the author's comment; may be empty
 */
public record Feedback(String part, String about, Verdict verdict, String text) {
}
