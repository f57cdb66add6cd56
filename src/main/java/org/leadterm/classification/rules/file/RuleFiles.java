package org.leadterm.classification.rules.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.Source;
import org.leadterm.classification.load.Table;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.CodingRules;
import org.leadterm.classification.rules.site.Rules;

/**
 * Rules as tab-separated files with the columns {@code id standard severity kind codes others together unless instead message}, and
 * {@code from} and {@code to} where a rule does not always apply. A file with a problem is refused whole.
 */
public final class RuleFiles {
    private static final List<String> NATIONAL = List.of("icd10-standards", "icd10-excludes", "opcs4-standards", "opcs4-excludes");

    private RuleFiles() {
    }

    /**
     * Reads a file of one classification's rules.
     *
     * @throws org.leadterm.classification.load.RefusedFile with every problem and its line
     */
    public static List<CodingRule> read(Classification classification, String name, InputStream stream) {
        return new Table(Source.read(name, stream), "id", "severity", "kind", "codes", "message")
                .read(row -> RuleRow.rule(classification, row));
    }

    /** The national rules that are shipped; read when first asked for. */
    public static CodingRules shipped() {
        return Shipped.RULES;
    }

    private static CodingRules national() {
        List<CodingRule> rules = new ArrayList<>();
        for (String name : NATIONAL) {
            Classification classification = Classification.of(name.substring(0, 5)).orElseThrow();
            rules.addAll(read(classification, name + ".tsv", RuleFiles.class.getResourceAsStream(name + ".tsv")));
        }
        return new CodingRules(rules);
    }

    private static final class Shipped {
        private static final CodingRules RULES = national();
    }
}
