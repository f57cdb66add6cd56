package org.leadterm.classification.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each category the rules that judge codes of it. */
final class RuleIndex {
    private final List<CodingRule> rules;
    private final Map<String, BitSet> byCategory = new HashMap<>();

    RuleIndex(List<CodingRule> rules) {
        this.rules = List.copyOf(rules);
        for (int at = 0; at < rules.size(); at++) {
            int rule = at;
            rules.get(at).codes().categories().forEach(category -> byCategory.computeIfAbsent(category, unknown -> new BitSet()).set(rule));
        }
    }

    void add(String category, BitSet candidates) {
        BitSet judging = byCategory.get(category);
        if (judging != null) {
            candidates.or(judging);
        }
    }

    CodingRule rule(int at) {
        return rules.get(at);
    }
}
