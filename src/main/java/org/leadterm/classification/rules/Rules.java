package org.leadterm.classification.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.classification.Classification;

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

    /** The same for another day, by the rules as they are shipped. */
    public static List<RuleFinding> check(List<String> icd10, List<String> opcs4, LocalDate day) {
        List<RuleFinding> findings = new ArrayList<>();
        findings.addAll(CodingRules.shipped().check(CodedList.typed(Classification.ICD10, icd10), day, RuleSettings.DEFAULT));
        findings.addAll(CodingRules.shipped().check(CodedList.typed(Classification.OPCS4, opcs4), day, RuleSettings.DEFAULT));
        return findings;
    }
}
