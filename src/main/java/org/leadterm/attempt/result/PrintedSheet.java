package org.leadterm.attempt.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.attempt.Attempt;
import org.leadterm.classification.Classification;
import org.leadterm.report.print.Moment;
import org.leadterm.report.print.Pages;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** A mark sheet on paper: the score, then every finding with what was given and expected, its audit key and why. */
public final class PrintedSheet {
    private static final List<String> WHOLE = List.of("No.", "You", "Expected", "Key", "Marks", "Why");
    private static final List<String> WITHOUT_KEY = List.of("No.", "You", "Key", "Marks");
    private final Attempt attempt;
    private final Sheet sheet;
    private final Titles titles;

    /** @param sheet its JSON as the reader may see it, which may be without the key */
    public PrintedSheet(Attempt attempt, String sheet, Titles titles) {
        this.attempt = attempt;
        this.sheet = Sheet.of(sheet);
        this.titles = titles;
    }

    /** A document of mark sheets, each on pages of its own. */
    public static byte[] all(String title, String owner, Instant made, List<PrintedSheet> sheets) {
        Pages pages = Pages.of(title, "Leadterm · mark sheets of " + owner + " · made " + Moment.text(made)).about(owner);
        for (int place = 0; place < sheets.size(); place++) {
            if (place > 0) {
                pages.turn();
            }
            sheets.get(place).print(pages);
        }
        return pages.pdf();
    }

    private void print(Pages pages) {
        pages.heading(attempt.exerciseTitle()).facts(facts()).label("Audit groups").table(PrintedGroups.table(sheet), 2.4f, 1.1f, 1, 1, 1.1f, 1.3f)
                .text(PrintedGroups.rule(sheet));
        if (sheet.isWithoutKey()) {
            pages.text("The key is not released yet. What is missing is counted here, but not named.");
        }
        boolean several = sheet.findings().stream().map(SheetFinding::episode).distinct().count() > 1;
        sections(several).forEach((heading, findings) -> {
            pages.label(heading);
            if (sheet.isWithoutKey()) {
                pages.table(table(WITHOUT_KEY, findings, several), 1, 6, 2, 2);
            } else {
                pages.table(table(WHOLE, findings, several), 0.8f, 2.9f, 2.9f, 1.6f, 1.2f, 4.6f);
            }
        });
        Map<String, String> keys = new LinkedHashMap<>();
        sheet.findings().stream().flatMap(finding -> finding.key().stream()).distinct().sorted().forEach(key -> keys.put(key, KeysPanel.meaning(key)));
        if (!keys.isEmpty()) {
            pages.label("What the keys mean").facts(keys);
        }
        sheet.rules().forEach(rule -> pages.text(rule.message() + " (" + String.join(", ", rule.codes()) + ")"));
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        attempt.submittedAt().ifPresent(at -> facts.put("Handed in", Moment.text(at)));
        facts.put("Marks", GroupsPanel.mixed(sheet.awarded()) + " of " + GroupsPanel.mixed(sheet.available())
                + sheet.percent().map(percent -> ", " + percent + "%").orElse(""));
        sheet.passed().ifPresent(passed -> facts.put("Result", passed ? "Passed" : "Not passed"));
        facts.put("Exercise", attempt.exercise() + ", version " + attempt.exerciseVersion() + ", scheme " + sheet.scheme());
        return facts;
    }

    /** As on the screen: diagnoses, procedures, questions; of each episode where there are several. */
    private Map<String, List<SheetFinding>> sections(boolean several) {
        Map<String, List<SheetFinding>> sections = new LinkedHashMap<>();
        sheet.findings().forEach(finding -> sections.computeIfAbsent((several ? "Episode " + finding.episode() + ": " : "") + finding.heading(),
                heading -> new ArrayList<>()).add(finding));
        return sections;
    }

    private Table table(List<String> columns, List<SheetFinding> findings, boolean several) {
        return new Table("findings", columns, findings.stream()
                .map(finding -> columns.equals(WHOLE) ? whole(finding, several) : withoutKey(finding, several)).toList());
    }

    private List<Cell> whole(SheetFinding finding, boolean several) {
        List<String> why = new ArrayList<>(List.of(finding.explanation()));
        finding.standard().ifPresent(standard -> why.add("Standard " + standard));
        finding.passages().forEach(passage -> why.add("“" + passage.evidence().quote().replaceAll("\\s+", " ") + "”"));
        Cell expected = finding.classification().isPresent() ? code(finding, finding.expected()) : Cell.of(finding.expected().orElse(""));
        return List.of(place(finding, several), code(finding, finding.given()), expected, key(finding), marks(finding), Cell.of(String.join("\n", why)));
    }

    /** One that has no code of the candidate's is a code that is missing. */
    private List<Cell> withoutKey(SheetFinding finding, boolean several) {
        boolean missing = finding.given().isEmpty() && finding.classification().isPresent();
        return List.of(missing ? Cell.NONE : place(finding, several), missing ? Cell.of("A code is missing") : code(finding, finding.given()), key(finding),
                marks(finding));
    }

    private static Cell place(SheetFinding finding, boolean several) {
        return Cell.of(finding.position().map(position -> (several ? finding.episode() + "." : "") + position).orElse(""));
    }

    private Cell code(SheetFinding finding, Optional<String> code) {
        if (finding.classification().isEmpty()) {
            return Cell.of(code.orElse("Question to the clinician"));
        }
        return Cell.of(code.map(one -> finding.classification().flatMap(Classification::of).flatMap(classification -> titles.of(classification, one))
                .map(title -> one + "\n" + title).orElse(one)).orElse("none"));
    }

    private static Cell key(SheetFinding finding) {
        return Cell.of(finding.key().orElseGet(finding::word));
    }

    private static Cell marks(SheetFinding finding) {
        return Cell.of(FindingsPanel.marks(finding));
    }
}
