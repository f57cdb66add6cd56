package org.leadterm.casenote.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Somebody as the notes call them.
 *
 * @param surname the last name, or the only one
 * @param initial the first letter of the name before it; empty where there is none
 * @param given   the name before it; empty where there is none
 */
record NamedPerson(String surname, String initial, String given) {

    static NamedPerson of(String written) {
        boolean surnameFirst = written.contains(",");
        List<String> words = new ArrayList<>(Stream.of(written.replace(",", " ").split("[\\s.]+"))
                .filter(word -> !word.isEmpty() && !word.matches(NameReader.TITLE) && !word.matches("\\d+|and|&"))
                .map(word -> word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("'s$", "")).toList());
        if (words.isEmpty()) {
            return new NamedPerson(written.toLowerCase(Locale.ROOT), "", "");
        }
        String surname = words.remove(surnameFirst ? 0 : words.size() - 1);
        String given = words.isEmpty() ? "" : words.get(0);
        return new NamedPerson(surname, given.isEmpty() ? "" : given.substring(0, 1), given);
    }

    /** Whether both may be the same person: Mrs Strand and Wilhelmina Strand are, Edmund and Wilhelmina are not. */
    boolean mayBe(NamedPerson other) {
        boolean sameSurname = surname.equals(other.surname) && (initial.isEmpty() || other.initial.isEmpty() || initial.equals(other.initial));
        return sameSurname || initial.isEmpty() && surname.equals(other.given) || other.initial.isEmpty() && other.surname.equals(given);
    }
}
