package org.leadterm.casenote.identifier;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a kind fares on a labelled part.
 *
 * @param labelled how many are marked
 * @param found    how many of those a finding of the same kind touches
 * @param withheld how many of those would be gone: every letter and digit stands in some finding
 * @param findings how many findings there are of the kind
 * @param right    how many of those touch a mark of the same kind
 */
record Measured(int labelled, int found, int withheld, int findings, int right) {

    static Measured of(Kind kind, List<LabelledPassage> part) {
        return part.stream().map(passage -> of(kind, passage, Identifiers.in(passage.text())))
                .reduce(new Measured(0, 0, 0, 0, 0), Measured::plus);
    }

    private static Measured of(Kind kind, LabelledPassage passage, List<Finding> findings) {
        var labels = passage.labels().stream().filter(label -> label.kind() == kind).toList();
        var ofKind = findings.stream().filter(finding -> finding.kind() == kind).toList();
        return new Measured(labels.size(),
                (int) labels.stream().filter(label -> ofKind.stream().anyMatch(finding -> finding.place().overlaps(label.place()))).count(),
                (int) labels.stream().filter(label -> isGone(passage.text(), label, findings)).count(), ofKind.size(),
                (int) ofKind.stream().filter(finding -> labels.stream().anyMatch(label -> label.place().overlaps(finding.place()))).count());
    }

    private static boolean isGone(String text, LabelledPassage.Label label, List<Finding> findings) {
        return IntStream.range(label.place().start(), label.place().end()).filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .allMatch(at -> findings.stream().anyMatch(finding -> finding.place().start() <= at && at < finding.place().end()));
    }

    Measured plus(Measured other) {
        return new Measured(labelled + other.labelled, found + other.found, withheld + other.withheld, findings + other.findings, right + other.right);
    }

    int recallPercent() {
        return labelled == 0 ? 100 : 100 * found / labelled;
    }

    int precisionPercent() {
        return findings == 0 ? 100 : 100 * right / findings;
    }
}
