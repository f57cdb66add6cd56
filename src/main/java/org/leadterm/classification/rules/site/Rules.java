package org.leadterm.classification.rules.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.file.RuleFiles;

/** The rules in force here, today: those that are shipped until {@link SiteRules} has opened the department's. */
@ApplicationScoped
public class Rules {
    private final Clock clock;
    private volatile RuleBook book = RuleBook.of(RuleFiles.shipped());

    @Inject
    public Rules(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Rules() {
        this(null);
    }

    /** All of them at this moment; whoever keeps it does not see the next change. */
    public RuleBook inForce() {
        return book;
    }

    /** What the codes of an episode break, diagnoses before procedures. What is not a code is passed over. */
    public List<RuleFinding> check(List<String> icd10, List<String> opcs4) {
        return book.check(icd10, opcs4, today());
    }

    /** The rules that judge a code today; of a category, those that judge what it holds too. */
    public List<CodingRule> about(Code code) {
        return book.about(code, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whoever asks from now on is answered by these. */
    void open(RuleBook other) {
        book = other;
    }
}
