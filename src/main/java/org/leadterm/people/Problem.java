package org.leadterm.people;

/** One thing that is wrong, and the field it is wrong in ({@code roles[1]}). */
public record Problem(String where, String text) {
}
