package org.leadterm.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/**
 * Keys and answers as a line of text each. Items of a key are parted by blanks: {@code C71.2|C71.8+Y02.1} is a choice between two
 * sets, {@code *2} is worth two marks, {@code ?} is optional, and {@code ~H26.9=1/2} accepts another code at half share. Rules of
 * order are {@code T81.2>Y60.0} (follows), {@code T81.2>>Y60.0} (after) and {@code F00.1&G30.1} (adjacent).
 */
final class KeyNotation {
    private KeyNotation() {
    }

    static EpisodeKey episode(String diagnoses, String procedures, String order, String avoid) {
        return new EpisodeKey(items(Classification.ICD10, diagnoses), items(Classification.OPCS4, procedures),
                words(order).map(KeyNotation::rule).toList(),
                words(avoid).map(code -> new AvoidedCode(code(code), "Why not " + code + ".")).toList(), Optional.empty());
    }

    static AnswerKey key(String diagnoses, String procedures, String order, String avoid) {
        return new AnswerKey(List.of(episode(diagnoses, procedures, order, avoid)));
    }

    static Answer answer(String diagnoses, String procedures) {
        return new Answer(List.of(new AnswerEpisode(given(diagnoses), given(procedures), "")));
    }

    static List<GivenCode> given(String codes) {
        return words(codes).map(GivenCode::of).toList();
    }

    static List<KeyItem> items(Classification classification, String items) {
        return words(items).map(item -> item(classification, item)).toList();
    }

    private static KeyItem item(Classification classification, String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("~")));
        String head = parts.remove(0);
        boolean required = !head.endsWith("?");
        String[] worth = head.replace("?", "").split("\\*");
        List<List<Code>> sets = Stream.of(worth[0].split("\\|"))
                .map(set -> Stream.of(set.split("\\+")).map(code -> Code.of(classification, code)).toList()).toList();
        List<AcceptedCode> accepted = parts.stream().map(part -> part.split("="))
                .map(part -> new AcceptedCode(Code.of(classification, part[0]), Fraction.parse(part[1]), "Why " + part[0] + ".")).toList();
        return new KeyItem(sets, accepted, worth.length == 1 ? Fraction.ONE : Fraction.parse(worth[1]), required, Optional.empty(),
                Reason.NONE);
    }

    private static OrderRule rule(String text) {
        OrderRule.Kind kind = text.contains("&") ? OrderRule.Kind.ADJACENT : text.contains(">>") ? OrderRule.Kind.AFTER : OrderRule.Kind.FOLLOWS;
        String[] codes = text.split("&|>>|>");
        return new OrderRule(kind, code(codes[0]), code(codes[1]));
    }

    /** Order and avoid lists hold codes of both classifications; OPCS-4 ones are written with their classification in front. */
    private static Code code(String text) {
        boolean procedure = text.startsWith("opcs4:");
        return procedure ? Code.opcs4(text.substring(6)) : Code.icd10(text);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
