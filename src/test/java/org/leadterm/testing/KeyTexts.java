package org.leadterm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a candidate must not get of the shipped exercises: the codes of their keys and the texts that explain them. */
public final class KeyTexts {
    private static final Set<String> SECRET = Set.of("code", "why", "about");
    /** Three characters may well occur in notes. */
    private static final int TOO_SHORT = 3;

    private KeyTexts() {
    }

    /** By exercise. */
    public static Map<String, Set<String>> shipped() {
        try (Stream<Path> folders = Files.list(Path.of("exercises"))) {
            Map<String, Set<String>> texts = new TreeMap<>();
            for (Path file : folders.map(folder -> folder.resolve("exercise.yaml")).filter(Files::isRegularFile).toList()) {
                Map<?, ?> exercise = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
                Set<String> found = new TreeSet<>();
                gather(exercise.get("episodes"), found);
                texts.put(String.valueOf(exercise.get("id")), found);
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void gather(Object node, Set<String> found) {
        if (node instanceof List<?> list) {
            list.forEach(each -> gather(each, found));
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (SECRET.contains(String.valueOf(key)) && String.valueOf(value).length() > TOO_SHORT) {
                    found.add(String.valueOf(value).strip());
                }
                gather(value, found);
            });
        }
    }
}
