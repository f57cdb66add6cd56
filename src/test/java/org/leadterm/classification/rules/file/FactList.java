package org.leadterm.classification.rules.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.leadterm.classification.Classification;

/** The published list of coding errors, where a data folder is at hand; tests that need it are skipped otherwise. */
final class FactList {
    private static final String FILE = "uk-coding-rules.tsv";

    record Fact(Classification classification, String id, String expression) {
    }

    /** A shipped rule and the facts that it was drawn from. */
    record Basis(String rule, Set<String> facts) {
    }

    private FactList() {
    }

    static List<Fact> all() {
        return lines(folder().resolve(FILE)).stream().map(FactList::fact).toList();
    }

    /** The codes of a classification that hospitals use, without dots. */
    static List<String> codes(Classification classification) {
        return lines(folder().resolve("hes-" + classification.id() + ".tsv")).stream().map(line -> line.split("\t")[0].replace(".", "")).toList();
    }

    static Set<Fact> leftOut() {
        return judged("left-out.tsv");
    }

    static Set<Fact> mended() {
        return judged("mended.tsv");
    }

    static List<Basis> bases() {
        List<Basis> bases = new ArrayList<>();
        for (String name : List.of("icd10-standards", "icd10-excludes", "opcs4-standards", "opcs4-excludes")) {
            for (String line : resource(name + ".tsv")) {
                String[] cells = line.split("\t", -1);
                bases.add(new Basis(cells[0], Set.of(cells[cells.length - 1].isBlank() ? new String[0] : cells[cells.length - 1].split(" "))));
            }
        }
        return bases;
    }

    private static Set<Fact> judged(String name) {
        Set<Fact> facts = new HashSet<>();
        resource(name).forEach(line -> facts.add(fact(line)));
        return facts;
    }

    private static Fact fact(String line) {
        String[] cells = line.split("\t");
        return new Fact(Classification.of(cells[0]).orElseThrow(), cells[1].strip(), cells[2].strip());
    }

    private static List<String> resource(String name) {
        try (InputStream stream = RuleFiles.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        Optional<Path> found = Stream.of(Optional.ofNullable(System.getenv("LEADTERM_TEST_DATA")).orElse("../shared/data"), "../shared/data")
                .map(Path::of).filter(folder -> Files.exists(folder.resolve(FILE))).findFirst();
        Assumptions.assumeTrue(found.isPresent(), "skipped: no data folder (LEADTERM_TEST_DATA or ../shared/data)");
        return found.get();
    }
}
