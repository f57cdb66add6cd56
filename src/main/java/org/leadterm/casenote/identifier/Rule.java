package org.leadterm.casenote.identifier;

import java.util.stream.Stream;

/** One way to find identifiers. What it finds may overlap with what others find. */
@FunctionalInterface
interface Rule {
    Stream<Finding> in(NoteText text);
}
