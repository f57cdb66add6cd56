package org.leadterm.casenote;

/**
 * One document of the case notes.
 *
 * @param id    its name within the exercise, such as {@code op}
 * @param kind  what sort of document it is, such as {@code operation-note}
 * @param title what people read on its tab
 * @param text  CommonMark
 */
public record Document(String id, String kind, String title, String text) {
}
