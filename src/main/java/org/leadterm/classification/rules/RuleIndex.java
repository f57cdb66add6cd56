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
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            for (int number = 0; number < 100; number++) {
                String category = letter + (number < 10 ? "0" : "") + number;
                BitSet judging = judging(category);
                if (!judging.isEmpty()) {
                    byCategory.put(category, judging);
                }
            }
        }
    }

    private BitSet judging(String category) {
        BitSet found = new BitSet(rules.size());
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).codes().touches(category)) {
                found.set(at);
            }
        }
        return found;
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
