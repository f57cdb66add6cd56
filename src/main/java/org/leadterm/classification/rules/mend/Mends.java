package org.leadterm.classification.rules.mend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.codes.PlacedCode;
import org.leadterm.classification.rules.kind.Sequence;
import org.leadterm.classification.rules.kind.Standing;

/**
 * Proposes how a finding could be mended: by the rule's better code, or by moving one code to another place. A proposal
 * stands only when the rules, asked again, no longer say it and say nothing that they did not say before.
 *
 * @param usable whether a code may stand in an answer
 */
public record Mends(RuleBook rules, Predicate<Code> usable, LocalDate day) {
    /** Nobody codes longer episodes, and every place of every code is tried. */
    private static final int LONGEST = 40;

    /** The shortest step, if there is one. */
    public Optional<Mend> of(RuleFinding finding, List<String> codes) {
        Classification classification = finding.classification();
        Set<String> before = said(classification, codes);
        return proposals(finding, codes).filter(mend -> {
            List<RuleFinding> after = rules.check(classification, mend.apply(codes), day);
            Set<String> said = words(after);
            return after.stream().noneMatch(one -> isSame(one, finding)) && before.containsAll(said);
        }).findFirst();
    }

    private static boolean isSame(RuleFinding one, RuleFinding finding) {
        return one.rule().id().equals(finding.rule().id()) && one.codes().get(0).code().equals(finding.codes().get(0).code());
    }

    private Stream<Mend> proposals(RuleFinding finding, List<String> codes) {
        Stream<Mend> better = better(finding, codes);
        boolean ofOrder = finding.rule().condition() instanceof Sequence || finding.rule().condition() instanceof Standing;
        return ofOrder && codes.size() <= LONGEST ? Stream.concat(better, moves(finding, codes)) : better;
    }

    private Stream<Mend> better(RuleFinding finding, List<String> codes) {
        Classification classification = finding.classification();
        Set<Code> there = codes.stream().flatMap(text -> Code.parse(classification, text).stream()).collect(Collectors.toSet());
        return Stream.of(finding.rule().instead().split(" or ")).flatMap(text -> Code.parse(classification, text).stream())
                .filter(code -> usable.test(code) && !there.contains(code))
                .map(code -> new Mend.Replace(finding.codes().get(0).position(), code));
    }

    /** The code that breaks the rule, or one of those that it looks for, at every other place; the shortest way first. */
    private static Stream<Mend> moves(RuleFinding finding, List<String> codes) {
        Set<Integer> movable = new HashSet<>();
        finding.codes().forEach((PlacedCode one) -> movable.add(one.position()));
        IntStream.rangeClosed(1, codes.size()).filter(position -> Code.parse(finding.classification(), codes.get(position - 1))
                .filter(finding.rule().condition().others()::holds).isPresent()).forEach(movable::add);
        List<Mend.Move> moves = new ArrayList<>();
        movable.forEach(from -> IntStream.rangeClosed(1, codes.size()).filter(to -> to != from).forEach(to -> moves.add(new Mend.Move(from, to))));
        moves.sort(Comparator.comparingInt(Mend.Move::distance).thenComparingInt(Mend.Move::from).thenComparingInt(Mend.Move::to));
        return moves.stream().map(move -> move);
    }

    private Set<String> said(Classification classification, List<String> codes) {
        return words(rules.check(classification, codes, day));
    }

    private static Set<String> words(List<RuleFinding> findings) {
        return findings.stream().map(finding -> finding.rule().id() + " " + finding.codes().get(0).code()).collect(Collectors.toSet());
    }
}
