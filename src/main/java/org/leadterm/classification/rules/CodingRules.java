package org.leadterm.classification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.codes.CodedList;
import org.leadterm.classification.rules.codes.PlacedCode;
import org.leadterm.classification.rules.kind.Breach;

/**
 * Rules that codes are checked against. Checking is a function: codes, day and settings in, findings out. An index by
 * category leaves only the few rules to look at that judge one of the codes given.
 */
public final class CodingRules {
    private static final Comparator<RuleFinding> BY_PLACE =
            Comparator.<RuleFinding>comparingInt(finding -> finding.codes().get(0).position()).thenComparing(RuleFinding::severity);

    private final List<CodingRule> rules;
    private final Map<Classification, RuleIndex> indexes = new EnumMap<>(Classification.class);

    public CodingRules(List<CodingRule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (CodingRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
        }
        for (Classification classification : Classification.values()) {
            indexes.put(classification, new RuleIndex(rules.stream().filter(rule -> rule.classification() == classification).toList()));
        }
    }

    public List<CodingRule> rules() {
        return rules;
    }

    /** Everything that a list of codes breaks, in the order of the codes; of one code, errors first. */
    public List<RuleFinding> check(CodedList list, LocalDate day, RuleSettings settings) {
        List<RuleFinding> findings = new ArrayList<>();
        RuleIndex index = indexes.get(list.classification());
        BitSet candidates = new BitSet();
        list.codes().forEach(one -> index.add(one.code().category(), candidates));
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            CodingRule rule = index.rule(at);
            if (settings.uses(rule) && rule.applies(list, day)) {
                check(rule, list, settings, findings);
            }
        }
        findings.sort(BY_PLACE);
        return findings;
    }

    private static void check(CodingRule rule, CodedList list, RuleSettings settings, List<RuleFinding> findings) {
        for (int index = 0; index < list.size(); index++) {
            PlacedCode code = list.placed(index);
            if (rule.codes().holds(code.code())) {
                Optional<Breach> breach = rule.condition().breach(list, index, settings.setting());
                breach.ifPresent(found -> findings.add(finding(rule, code, found, settings)));
            }
        }
    }

    private static RuleFinding finding(CodingRule rule, PlacedCode code, Breach breach, RuleSettings settings) {
        List<PlacedCode> codes = new ArrayList<>();
        codes.add(code);
        codes.addAll(breach.others());
        return new RuleFinding(rule, settings.severity(rule), codes, rule.message(code, breach.others()));
    }
}
