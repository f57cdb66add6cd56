package org.leadterm.classification.rules.file;

import java.util.List;
import java.util.stream.Stream;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.kind.Company;
import org.leadterm.classification.rules.kind.Condition;
import org.leadterm.classification.rules.kind.Sequence;

/** Whether a rule names a code anywhere. */
final class Names {
    private Names() {
    }

    static boolean in(CodingRule rule, Code code) {
        return Stream.of(List.of(rule.codes(), rule.unless()), rule.together(), others(rule.condition())).flatMap(List::stream).anyMatch(set -> set.holds(code));
    }

    private static List<CodeSet> others(Condition condition) {
        if (condition instanceof Company.NotWith one) {
            return List.of(one.others());
        } else if (condition instanceof Company.MustBeWith one) {
            return List.of(one.others());
        } else if (condition instanceof Sequence.NotDirectlyBefore one) {
            return List.of(one.others());
        } else if (condition instanceof Sequence.NotBefore one) {
            return List.of(one.others());
        } else if (condition instanceof Sequence.DirectlyBefore one) {
            return List.of(one.others());
        } else if (condition instanceof Sequence.DirectlyAfter one) {
            return List.of(one.others());
        } else if (condition instanceof Sequence.NextTo one) {
            return List.of(one.others());
        } else if (condition instanceof Sequence.WhenPrimaryNotBefore one) {
            return List.of(one.others());
        }
        return List.of();
    }
}
