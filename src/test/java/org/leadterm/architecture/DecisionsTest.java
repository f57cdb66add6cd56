package org.leadterm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A decision says what holds it, and that is there. */
class DecisionsTest {
    private static final Path FOLDER = Path.of("src/docs/decisions");
    /** A class, or a class and one of its methods. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.([a-z]\\w*))?`");

    @Test
    void every_decision_has_its_parts_and_a_number() throws IOException {
        List<Path> records = records();
        assertTrue(records.size() >= 10, () -> "only " + records);
        for (Path record : records) {
            String text = Files.readString(record);
            assertTrue(record.getFileName().toString().matches("[0-9]{4}-[a-z0-9-]+\\.md"), record::toString);
            assertTrue(Stream.of("# ", "**Context.**", "**Decision.**", "**Consequences.**", "*Confirmation*: ").allMatch(text::contains),
                    record::toString);
        }
    }

    @Test
    void what_confirms_a_decision_is_there() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        for (Path record : records()) {
            List<MatchResult> names = NAMED.matcher(confirmation(record)).results().toList();
            assertTrue(!names.isEmpty(), () -> record + " names nothing");
            names.stream().filter(name -> !sources.containsKey(name.group(1))
                            || name.group(2) != null && !sources.get(name.group(1)).contains(" " + name.group(2) + "("))
                    .forEach(name -> missing.add(record.getFileName() + " names " + name.group()));
        }
        assertEquals(List.of(), missing);
    }

    private static String confirmation(Path record) throws IOException {
        String text = Files.readString(record);
        return text.substring(text.indexOf("*Confirmation*"));
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }
}
