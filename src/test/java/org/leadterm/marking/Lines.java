package org.leadterm.marking;

import java.util.List;
import org.leadterm.classification.Code;

/** Findings as a line of text each, such as {@code SD4 wrongFourth E11.8>E11.9 1/2 of 1 @4}. */
final class Lines {
    private Lines() {
    }

    static String of(Finding finding) {
        return finding.key().orElse("-") + " " + finding.kind().id() + " " + finding.given().orElse("-") + ">"
                + finding.expected().map(Code::text).orElse("-") + " " + finding.awarded() + " of " + finding.available()
                + finding.position().map(position -> " @" + position).orElse("");
    }

    static List<String> of(MarkSheet sheet) {
        return sheet.findings().stream().map(Lines::of).toList();
    }

    /** The findings that are not plainly correct. */
    static List<String> faults(MarkSheet sheet) {
        return sheet.findings().stream().filter(finding -> finding.kind() != FindingKind.CORRECT).map(Lines::of).toList();
    }

    /** One group's numbers: {@code 3/4 omitted 1 surplus 0}. */
    static String of(GroupResult group) {
        return group.correct() + "/" + group.total() + " omitted " + group.omitted() + " surplus " + group.notRelevant();
    }
}
