package org.leadterm.classification.rules.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.kind.Company;
import org.leadterm.classification.rules.kind.Kind;

/** A rule as it is written, right or wrong: the cells of a line of a rule file, the fields of a form. What is not given is empty. */
public record RuleDraft(Classification classification, String standard, String severity, String kind, String codes, String others, String together,
                        String unless, String instead, String message, String from, String to) {
    /** Between sets that are told apart: the kinds of {@code one-of}, the sets of {@code together}. */
    static final String BETWEEN_SETS = " / ";

    public RuleDraft {
        Objects.requireNonNull(classification);
        standard = standard.strip();
        severity = severity.strip();
        kind = kind.strip();
        codes = codes.strip();
        others = others.strip();
        together = together.strip();
        unless = unless.strip();
        instead = instead.strip();
        message = message.strip();
        from = from.strip();
        to = to.strip();
    }

    /** How a rule is written. */
    public static RuleDraft of(CodingRule rule) {
        String codes = rule.condition() instanceof Company.OneOf one ? sets(one.kinds()) : rule.codes().toString();
        return new RuleDraft(rule.classification(), rule.standard(), rule.severity().id(), rule.condition().kind().id(), codes,
                rule.condition().written(), sets(rule.together()), rule.unless().toString(), rule.instead(), rule.message(),
                rule.validity().from().equals(LocalDate.MIN) ? "" : rule.validity().from().toString(),
                rule.validity().to().equals(LocalDate.MAX) ? "" : rule.validity().to().toString());
    }

    private static String sets(List<CodeSet> sets) {
        return sets.stream().map(CodeSet::toString).collect(Collectors.joining(BETWEEN_SETS));
    }

    /** The rule that it makes under an id, or everything that is wrong with it. */
    public RuleReading read(String id) {
        return new RuleReader(this).read(id);
    }

    /** What it says in plain English, as far as its kind is known; without its validity. */
    public String sentence() {
        return Kind.of(kind).map(one -> one.sentence(codes, others)).orElse("")
                + (together.isEmpty() ? "" : " It applies where " + Kind.either(together).replace(BETWEEN_SETS, ", and one of ") + " is coded too.")
                + (unless.isEmpty() ? "" : " It does not apply where " + Kind.either(unless) + " is coded.");
    }
}
