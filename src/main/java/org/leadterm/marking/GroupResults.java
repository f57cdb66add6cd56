package org.leadterm.marking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what an audit counts, over all episodes. */
final class GroupResults {
    private GroupResults() {
    }

    static Map<Group, GroupResult> of(List<Verdict> verdicts, Denominator denominator) {
        Map<Group, GroupResult> results = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            results.put(group, count(verdicts.stream().filter(verdict -> verdict.group() == group).toList(), denominator));
        }
        return results;
    }

    private static GroupResult count(List<Verdict> verdicts, Denominator denominator) {
        int correct = 0;
        int omitted = 0;
        int surplus = 0;
        int required = 0;
        for (Verdict verdict : verdicts) {
            correct += verdict.kind() == FindingKind.CORRECT ? 1 : 0;
            omitted += verdict.kind() == FindingKind.OMITTED ? 1 : 0;
            surplus += verdict.expected().isEmpty() ? 1 : 0;
            required += verdict.required() ? 1 : 0;
        }
        int total = switch (denominator) {
            case AUDITOR -> required;
            case CODER -> required - omitted + surplus;
            case UNION -> required + surplus;
        };
        return new GroupResult(correct, total, denominator, omitted, surplus);
    }
}
