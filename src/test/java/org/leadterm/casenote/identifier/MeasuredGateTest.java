package org.leadterm.casenote.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    private static final List<LabelledPassage> HARD = LabelledPassage.parts("hard");
    private static final List<LabelledPassage> HELD_OUT = LabelledPassage.parts("held-out");

    private static final Path SHOWN = Path.of("src/docs/identifiers.md");

    @Test
    void the_passages_are_enough_and_no_document_is_in_two_parts() {
        List<LabelledPassage> all = Stream.of(DEVELOPMENT, HARD, HELD_OUT).flatMap(List::stream).toList();
        assertTrue(all.size() >= 600, () -> "only " + all.size());
        assertEquals(all.size(), all.stream().map(LabelledPassage::text).distinct().count());
    }

    @Test
    void the_figures_that_are_shown_are_those_measured() throws IOException {
        String table = table();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/identifiers.md"), table + "\n" + misses("development", DEVELOPMENT) + misses("hard", HARD) + misses("held out", HELD_OUT));
        assertTrue(Files.readString(SHOWN).contains(table), "src/docs/identifiers.md shows other figures than target/identifiers.md");
    }

    @Test
    void what_has_a_shape_is_found_in_the_development_part() {
        for (Kind kind : Kind.values()) {
            Measured measured = Measured.of(kind, DEVELOPMENT);
            assertTrue(measured.recallPercent() >= 90 && measured.precisionPercent() >= 90, () -> kind + " " + measured);
        }
    }

    @Test
    void four_in_five_are_found_where_the_rules_were_never_tuned() {
        assertTrue(all(HELD_OUT).recallPercent() >= 80 && all(HELD_OUT).precisionPercent() >= 80, () -> all(HELD_OUT).toString());
        Measured names = Measured.of(Kind.NAME, HELD_OUT);
        assertTrue(names.recallPercent() >= 85 && names.precisionPercent() >= 75, names::toString);
    }

    @Test
    void what_was_made_up_to_get_past_the_rules_is_mostly_found_by_now() {
        assertTrue(all(HARD).recallPercent() >= 75 && all(HARD).precisionPercent() >= 75, () -> all(HARD).toString());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| kind | development | hard | held out |\n| --- | --- | --- | --- |\n");
        for (Kind kind : Kind.values()) {
            table.append("| %s | %s | %s | %s |\n".formatted(kind.label(), cell(Measured.of(kind, DEVELOPMENT)), cell(Measured.of(kind, HARD)),
                    cell(Measured.of(kind, HELD_OUT))));
        }
        return table.append("| **all** | %s | %s | %s |\n".formatted(cell(all(DEVELOPMENT)), cell(all(HARD)), cell(all(HELD_OUT)))).toString();
    }

    private static Measured all(List<LabelledPassage> part) {
        return Stream.of(Kind.values()).map(kind -> Measured.of(kind, part)).reduce(new Measured(0, 0, 0, 0, 0), Measured::plus);
    }

    /** No share without the numbers it is of. */
    private static String cell(Measured measured) {
        return measured.labelled() + measured.findings() == 0 ? "none marked" : "found %d of %d%s, right %d of %d%s".formatted(measured.found(), measured.labelled(),
                measured.labelled() == 0 ? "" : " (" + measured.recallPercent() + " %)", measured.right(), measured.findings(),
                measured.findings() == 0 ? "" : " (" + measured.precisionPercent() + " %)");
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
