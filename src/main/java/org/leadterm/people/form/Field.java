package org.leadterm.people.form;

import java.util.List;

/**
 * A field of a {@link FieldsForm}: what it is called, and what the browser and password managers should know of it.
 *
 * @param autocomplete the HTML attribute: {@code username}, {@code current-password}, {@code new-password}, {@code off}
 * @param help a line under the field; empty for none
 * @param options for a group of check boxes, or a list to choose one from; empty for a text
 * @param value   what stands there at first; of check boxes, those that are ticked, with commas between them
 */
public record Field(String name, String label, String type, String autocomplete, String help, List<Option> options, String value) {
    public static Field text(String name, String label) {
        return new Field(name, label, "text", "off", "", List.of(), "");
    }

    public static Field password(String name, String label, String autocomplete) {
        return new Field(name, label, "password", autocomplete, "", List.of(), "");
    }

    public static Field checks(String name, String label, List<Option> options) {
        return new Field(name, label, "checkbox", "off", "", options, "");
    }

    /** One of several, in a list. */
    public static Field choice(String name, String label, List<Option> options, String value) {
        return new Field(name, label, "select", "off", "", options, value);
    }

    public static Field email(String name, String label) {
        return new Field(name, label, "email", "email", "", List.of(), "");
    }

    public Field starting(String value) {
        return new Field(name, label, type, autocomplete, help, options, value);
    }

    public Field completing(String autocomplete) {
        return new Field(name, label, type, autocomplete, help, options, value);
    }

    public Field helping(String help) {
        return new Field(name, label, type, autocomplete, help, options, value);
    }

    /** A check box of a group, or an entry of a list. */
    public record Option(String value, String label) {
    }
}
