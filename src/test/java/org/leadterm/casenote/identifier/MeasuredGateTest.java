package org.leadterm.casenote.identifier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules find and miss on our labelled passages. The table of the last run is in {@code target/identifiers.md}. */
class MeasuredGateTest {
    private static final List<LabelledPassage> DEVELOPMENT = LabelledPassage.parts("development", "development-notes");
    private static final List<LabelledPassage> HELD_OUT = LabelledPassage.parts("hard");

    @Test
    void the_table_by_kind_is_written() throws IOException {
        StringBuilder table = new StringBuilder("| kind | part | labelled | found | withheld whole | findings | right | recall | precision |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Kind kind : Kind.values()) {
            table.append(row(kind.label(), "development", Measured.of(kind, DEVELOPMENT))).append(row(kind.label(), "held out", Measured.of(kind, HELD_OUT)));
        }
        table.append(row("All", "development", all(DEVELOPMENT))).append(row("All", "held out", all(HELD_OUT)));
        table.append("\n").append(misses("development", DEVELOPMENT)).append(misses("held out", HELD_OUT));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/identifiers.md"), table);
        assertTrue(DEVELOPMENT.size() + HELD_OUT.size() >= 400);
    }

    private static Measured all(List<LabelledPassage> part) {
        return Stream.of(Kind.values()).map(kind -> Measured.of(kind, part)).reduce(new Measured(0, 0, 0, 0, 0), Measured::plus);
    }

    private static String row(String kind, String part, Measured measured) {
        return "| %s | %s | %d | %d | %d | %d | %d | %d %% | %d %% |%n".formatted(kind, part, measured.labelled(), measured.found(), measured.withheld(),
                measured.findings(), measured.right(), measured.recallPercent(), measured.precisionPercent());
    }

    /** What to look at: each passage with a mark that is missed or a finding that is wrong. */
    private static String misses(String part, List<LabelledPassage> passages) {
        StringBuilder text = new StringBuilder("## Missed or wrong, " + part + "\n\n");
        for (LabelledPassage passage : passages) {
            List<Finding> findings = Identifiers.in(passage.text());
            List<String> missed = passage.labels().stream().filter(label -> findings.stream().noneMatch(finding -> finding.kind() == label.kind()
                    && finding.place().overlaps(label.place()))).map(label -> "missed " + label.kind() + " "
                    + passage.text().substring(label.place().start(), label.place().end())).toList();
            List<String> wrong = findings.stream().filter(finding -> passage.labels().stream().noneMatch(label -> finding.kind() == label.kind()
                    && finding.place().overlaps(label.place()))).map(finding -> "wrong " + finding.kind() + " " + finding.text() + " (" + finding.reason() + ")").toList();
            if (!missed.isEmpty() || !wrong.isEmpty()) {
                text.append("- ").append(passage.text().replace('\n', '\u00b6')).append(": ").append(String.join("; ", Stream.concat(missed.stream(), wrong.stream()).toList()))
                        .append('\n');
            }
        }
        return text.append('\n').toString();
    }
}
