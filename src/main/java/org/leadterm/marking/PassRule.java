package org.leadterm.marking;

import java.util.Map;
import java.util.Optional;

/** When a scheme calls an answer passed. */
public sealed interface PassRule {
    /** Whether it is passed; empty where the scheme never says. */
    Optional<Boolean> passed(Fraction awarded, Fraction available, Map<Group, GroupResult> groups);

    /** For learning: marks and explanations, but no verdict. */
    record NeverSaid() implements PassRule {
        @Override
        public Optional<Boolean> passed(Fraction awarded, Fraction available, Map<Group, GroupResult> groups) {
            return Optional.empty();
        }
    }

    /** As audits do: every group that has codes reaches its threshold. */
    record GroupsReach(Thresholds thresholds) implements PassRule {
        @Override
        public Optional<Boolean> passed(Fraction awarded, Fraction available, Map<Group, GroupResult> groups) {
            return Optional.of(thresholds.reached(groups));
        }
    }

    /** As examinations do: a share of all marks, from 0 to 1. */
    record ShareOfMarks(Fraction share) implements PassRule {
        public ShareOfMarks {
            Shares.check(share);
        }

        @Override
        public Optional<Boolean> passed(Fraction awarded, Fraction available, Map<Group, GroupResult> groups) {
            return Optional.of(awarded.compareTo(available.times(share)) >= 0);
        }
    }
}
