package org.leadterm.people.form;

import java.util.List;

/**
 * A field of a {@link FieldsForm}: what it is called, and what the browser and password managers should know of it.
 *
 * @param autocomplete the HTML attribute: {@code username}, {@code current-password}, {@code new-password}, {@code off}
 * @param help a line under the field; empty for none
 * @param options for a group of check boxes; empty for a text
 */
public record Field(String name, String label, String type, String autocomplete, String help, List<Option> options) {
    public static Field text(String name, String label) {
        return new Field(name, label, "text", "off", "", List.of());
    }

    public static Field password(String name, String label, String autocomplete) {
        return new Field(name, label, "password", autocomplete, "", List.of());
    }

    public static Field checks(String name, String label, List<Option> options) {
        return new Field(name, label, "checkbox", "off", "", options);
    }

    public Field completing(String autocomplete) {
        return new Field(name, label, type, autocomplete, help, options);
    }

    public Field helping(String help) {
        return new Field(name, label, type, autocomplete, help, options);
    }

    /** A check box of a group. */
    public record Option(String value, String label) {
    }
}
