package org.leadterm.casenote.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exercises that come with the product are invented; they hold dates, and nothing else that the rules take for an identifier. */
class ShippedExercisesTest {

    @Test
    void nothing_but_dates_is_found_in_the_shipped_exercises() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("exercises"))) {
            List<Path> notes = files.filter(file -> file.toString().endsWith(".md") && !file.getParent().endsWith("exercises")).toList();
            assertTrue(notes.size() >= 30, () -> "only " + notes.size() + " documents");
            for (Path note : notes) {
                Identifiers.in(Files.readString(note)).stream().filter(finding -> finding.kind() != Kind.DATE)
                        .forEach(finding -> found.add(note + ": " + finding.kind() + " '" + finding.text() + "' (" + finding.reason() + ")"));
            }
        }
        assertEquals(List.of(), found);
    }
}
