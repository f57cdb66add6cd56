package org.leadterm.classification.rules.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.CodingRules;
import org.leadterm.classification.rules.file.FactList.Basis;
import org.leadterm.classification.rules.file.FactList.Fact;
import org.leadterm.classification.rules.RuleSettings;
import org.leadterm.classification.rules.codes.CodedList;

/** The shipped rules against an independent evaluation of the expressions that they were drawn from, on lists drawn with a fixed seed. */
class RulesAgainstFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final int LISTS = 2_000;

    private static List<Fact> facts;
    private static Set<Fact> leftOut;
    private static Set<Fact> mended;
    private static Map<String, Set<String>> rulesOf;

    @BeforeAll
    static void read() {
        facts = FactList.all();
        leftOut = FactList.leftOut();
        mended = FactList.mended();
        rulesOf = new HashMap<>();
        for (Basis basis : FactList.bases()) {
            basis.facts().forEach(fact -> rulesOf.computeIfAbsent(fact, unknown -> new HashSet<>()).add(basis.rule()));
        }
    }

    @Test
    void every_fact_is_kept_or_left_out_with_a_reason() {
        Set<String> unjudged = facts.stream().filter(fact -> rulesOf.containsKey(fact.id()) == leftOut.contains(fact))
                .map(Fact::id).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unjudged);
        assertTrue(facts.containsAll(leftOut) && facts.containsAll(mended));
    }

    @Test
    void a_list_that_breaks_a_kept_fact_breaks_its_rule(TestReporter report) {
        List<Fact> kept = facts.stream().filter(fact -> !leftOut.contains(fact) && !mended.contains(fact)).toList();
        Set<String> missed = new TreeSet<>();
        int[] counts = new int[2];
        for (Classification classification : Classification.values()) {
            recall(kept.stream().filter(fact -> fact.classification() == classification).toList(), classification, counts, missed);
        }
        report.publishEntry(Map.of("facts", facts.size() + "", "kept as they are", kept.size() + "", "mended", mended.size() + "",
                "left out", leftOut.size() + "", "broken", counts[0] + "", "found", counts[1] + "", "left out by chapter", chapters().toString()));

        assertTrue(counts[0] > LISTS, () -> "only " + counts[0] + " facts were broken");
        assertEquals(Set.of(), missed);
        assertEquals(counts[0], counts[1]);
    }

    private static void recall(List<Fact> kept, Classification classification, int[] counts, Set<String> missed) {
        Random random = new Random(2026);
        Pool pool = new Pool(FactList.codes(classification), random);
        List<FactExpression> expressions = kept.stream().map(fact -> FactExpression.of(fact.expression())).toList();
        for (int n = 0; n < LISTS; n++) {
            List<String> list = pool.list(expressions);
            Set<String> broken = RuleFiles.shipped().check(CodedList.typed(classification, list), DAY, RuleSettings.DEFAULT).stream()
                    .map(finding -> finding.rule().id()).collect(Collectors.toSet());
            for (int at = 0; at < kept.size(); at++) {
                if (expressions.get(at).isBrokenBy(list)) {
                    counts[0]++;
                    if (Collections.disjoint(broken, rulesOf.get(kept.get(at).id()))) {
                        missed.add(kept.get(at) + " by " + list);
                    } else {
                        counts[1]++;
                    }
                }
            }
        }
    }

    private static Map<String, Integer> chapters() {
        Map<String, Integer> chapters = new TreeMap<>();
        for (Fact fact : leftOut) {
            String first = fact.expression().replaceAll("[^A-Z]*([A-Z]).*", "$1");
            chapters.merge(fact.classification().title() + " " + first, 1, Integer::sum);
        }
        return chapters;
    }

    /** Real codes; those that an expression names are drawn often, so that lists break something. */
    private record Pool(List<String> codes, Random random) {

        List<String> list(List<FactExpression> expressions) {
            List<String> list = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                FactExpression expression = expressions.get(random.nextInt(expressions.size()));
                Stream.concat(Stream.of(expression.codes()), expression.parts().stream().map(FactExpression.Part::codes))
                        .filter(part -> part.matches(".*[A-Z].*")).flatMap(part -> Stream.of(part.split("[,&]")))
                        .filter(part -> random.nextInt(3) > 0).limit(4).forEach(part -> some(part, list));
            }
            for (int n = random.nextInt(5); n > 0; n--) {
                list.add(codes.get(random.nextInt(codes.size())));
            }
            Collections.shuffle(list, random);
            return list;
        }

        private void some(String part, List<String> list) {
            List<String> fitting = codes.stream().filter(code -> FactExpression.among(part, code)).toList();
            if (!fitting.isEmpty()) {
                list.add(fitting.get(random.nextInt(fitting.size())));
            }
        }
    }
}
