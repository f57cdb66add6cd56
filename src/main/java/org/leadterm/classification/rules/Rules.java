package org.leadterm.classification.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** The rules in force here, today. */
@ApplicationScoped
public class Rules {
    private final Clock clock;

    @Inject
    public Rules(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Rules() {
        this(null);
    }

    /** What the codes of an episode break, diagnoses before procedures. What is not a code is passed over. */
    public List<RuleFinding> check(List<String> icd10, List<String> opcs4) {
        return check(icd10, opcs4, LocalDate.now(clock));
    }

    /** The rules that judge a code today; of a category, those that judge what it holds too. */
    public List<CodingRule> about(Code code) {
        LocalDate today = LocalDate.now(clock);
        return CodingRules.shipped().rules().stream().filter(rule -> rule.validity().holds(today) && rule.isAbout(code)).toList();
    }

    /** The same for another day, by the rules as they are shipped. */
    public static List<RuleFinding> check(List<String> icd10, List<String> opcs4, LocalDate day) {
        List<RuleFinding> findings = new ArrayList<>();
        findings.addAll(CodingRules.shipped().check(CodedList.typed(Classification.ICD10, icd10), day, RuleSettings.DEFAULT));
        findings.addAll(CodingRules.shipped().check(CodedList.typed(Classification.OPCS4, opcs4), day, RuleSettings.DEFAULT));
        return findings;
    }
}
