package org.leadterm.classification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.codes.CodedList;

/** The rules as one department uses them: national ones and its own, and what it decided about each. */
public record RuleBook(CodingRules rules, RuleSettings settings) {
    public RuleBook {
        Objects.requireNonNull(rules);
        Objects.requireNonNull(settings);
    }

    /** Rules about which nothing is decided. */
    public static RuleBook of(CodingRules rules) {
        return new RuleBook(rules, RuleSettings.DEFAULT);
    }

    /**
     * What the codes of an episode break, diagnoses before procedures. What is not a code is passed over.
     *
     * @param day the episode's, or today
     */
    public List<RuleFinding> check(List<String> icd10, List<String> opcs4, LocalDate day) {
        List<RuleFinding> findings = new ArrayList<>(check(Classification.ICD10, icd10, day));
        findings.addAll(check(Classification.OPCS4, opcs4, day));
        return findings;
    }

    public List<RuleFinding> check(Classification classification, List<String> codes, LocalDate day) {
        return rules.check(CodedList.typed(classification, codes), day, settings);
    }

    /** The rules in use that judge a code on a day, as severe as the department sees them; of a category, those that judge what it holds too. */
    public List<CodingRule> about(Code code, LocalDate day) {
        return rules.rules().stream().filter(rule -> settings.uses(rule) && rule.validity().holds(day) && rule.isAbout(code))
                .map(rule -> rule.with(settings.severity(rule))).toList();
    }
}
