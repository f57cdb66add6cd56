package org.leadterm.casenote.identifier;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a pattern finds. The identifier is the pattern's group {@code id}, or all of it where there is no such group.
 *
 * @param allows what else must be true of the identifier
 */
record Shape(Kind kind, String reason, Pattern pattern, Predicate<String> allows) implements Rule {

    static Shape of(Kind kind, String reason, String pattern) {
        return of(kind, reason, pattern, anything -> true);
    }

    static Shape of(Kind kind, String reason, String pattern, Predicate<String> allows) {
        return new Shape(kind, reason, Pattern.compile(pattern.contains("(?<id>") ? pattern : "(?<id>" + pattern + ")"), allows);
    }

    @Override
    public Stream<Finding> in(NoteText text) {
        return pattern.matcher(text.searched()).results().toList().stream()
                .map(found -> new int[] {found.start(1), found.end(1)})
                .filter(place -> allows.test(text.searched().substring(place[0], place[1])))
                .map(place -> text.finding(kind, place[0], place[1], reason));
    }
}
