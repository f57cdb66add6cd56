package org.leadterm.classification.rules.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.site.RuleEntry;

/**
 * Which rules somebody looks for. What is empty does not narrow.
 *
 * @param text    words of the rule, its id or its standard, and codes that it judges or names
 * @param chapter {@code IX} of ICD-10, {@code C} of OPCS-4
 */
record RuleSearch(String text, String classification, String chapter, String kind, String severity, String origin, String state) {
    static final RuleSearch ALL = new RuleSearch("", "", "", "", "", "", "");

    RuleSearch {
        Objects.requireNonNull(text);
    }

    List<RuleEntry> among(List<RuleEntry> entries) {
        return entries.stream().filter(this::finds).toList();
    }

    boolean finds(RuleEntry entry) {
        CodingRule rule = entry.rule();
        return is(classification, rule.classification().id()) && is(kind, rule.condition().kind().id()) && is(severity, entry.severity().id())
                && is(origin, entry.origin().name()) && is(state, entry.state().name())
                && (chapter.isEmpty() || chapters(rule).contains(chapter)) && words(entry);
    }

    private static boolean is(String wanted, String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    /** The chapters of the codes that a rule judges. */
    static Set<String> chapters(CodingRule rule) {
        return rule.codes().categories().map(category -> Code.of(rule.classification(), category).chapter()).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean words(RuleEntry entry) {
        String all = String.join(" ", entry.id(), entry.rule().standard(), entry.draft().sentence(), RuleTexts.message(entry.rule()),
                entry.rule().instead()).toLowerCase(Locale.ROOT);
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(word -> all.contains(word) || names(entry.rule(), word));
    }

    private static boolean names(CodingRule rule, String word) {
        Classification classification = rule.classification();
        return Code.parse(classification, word).filter(code -> rule.isAbout(code) || rule.condition().others().holds(code)
                || rule.unless().holds(code) || rule.together().stream().anyMatch((CodeSet set) -> set.holds(code))).isPresent();
    }
}
