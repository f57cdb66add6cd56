package org.leadterm.classification.rules.file;

import java.util.List;
import java.util.Objects;
import org.leadterm.classification.rules.CodingRule;

/** What became of a text that was to be a rule. */
public sealed interface RuleReading {

    /** It is one. */
    record Read(CodingRule rule) implements RuleReading {
        public Read {
            Objects.requireNonNull(rule);
        }
    }

    /** It is none, for all of these reasons. */
    record Wrong(List<FieldProblem> problems) implements RuleReading {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
