package org.leadterm.marking;

import static org.leadterm.marking.FindingKind.ACCEPTED;
import static org.leadterm.marking.FindingKind.CORRECT;
import static org.leadterm.marking.FindingKind.SEQUENCE;
import static org.leadterm.marking.FindingKind.WRONG_FIFTH;
import static org.leadterm.marking.FindingKind.WRONG_FOURTH;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marking schemes that come with the product. */
public final class MarkingSchemes {
    /** Part marks from the right category on, and never a verdict. */
    public static final MarkingScheme LEARNING = new MarkingScheme("learning",
            Map.of(CORRECT, Fraction.ONE, ACCEPTED, Fraction.ONE, WRONG_FIFTH, Fraction.HALF, WRONG_FOURTH, Fraction.HALF,
                    SEQUENCE, Fraction.HALF),
            Fraction.ZERO, Denominator.AUDITOR, new PassRule.NeverSaid(), Map.of());
    /** All or nothing, as an audit counts; passed when the four percentages reach audit level 2. */
    public static final MarkingScheme AUDIT = new MarkingScheme("audit", Map.of(CORRECT, Fraction.ONE),
            Fraction.ZERO, Denominator.AUDITOR, new PassRule.GroupsReach(Thresholds.AUDIT_LEVEL_2), Map.of());
    /** The practical paper of the National Clinical Coding Qualification: passed at 90 % of the marks. */
    public static final MarkingScheme NCCQ_PRACTICAL = new MarkingScheme("nccq-practical",
            Map.of(CORRECT, Fraction.ONE, ACCEPTED, Fraction.ONE, SEQUENCE, Fraction.HALF),
            Fraction.ZERO, Denominator.AUDITOR, new PassRule.ShareOfMarks(Fraction.of(9, 10)), Map.of());

    private MarkingSchemes() {
    }

    public static List<MarkingScheme> shipped() {
        return List.of(LEARNING, AUDIT, NCCQ_PRACTICAL);
    }

    /** The scheme of that name, exactly as written. */
    public static Optional<MarkingScheme> named(String name) {
        return shipped().stream().filter(scheme -> scheme.name().equals(name)).findFirst();
    }
}
