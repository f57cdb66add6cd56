package org.leadterm.casenote.identifier;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of words written as a block of text. */
final class WordList {
    private WordList() {
    }

    static Set<String> of(String block) {
        return Stream.of(block.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
