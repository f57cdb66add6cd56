package org.leadterm.exercise.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;
import org.leadterm.marking.OrderRule;

/** Reads how codes of a key must stand to each other. A rule's two codes belong to one classification: the one whose key has both. */
public final class OrderReader {
    private static final Map<String, OrderRule.Kind> KINDS = Map.of("follows", OrderRule.Kind.FOLLOWS, "adjacent", OrderRule.Kind.ADJACENT,
            "after", OrderRule.Kind.AFTER);

    private OrderReader() {
    }

    public static List<OrderRule> read(YamlValue list, KeyCodes codes) {
        List<OrderRule> rules = new ArrayList<>();
        for (YamlValue value : list.list("order")) {
            value.fields("An order", KINDS.keySet()).flatMap(fields -> rule(fields, codes)).ifPresent(rules::add);
        }
        return rules;
    }

    private static Optional<OrderRule> rule(YamlFields fields, KeyCodes codes) {
        List<String> given = KINDS.keySet().stream().filter(fields::has).toList();
        if (given.size() != 1) {
            fields.whole().problem("An order is one of follows, adjacent and after.");
            return Optional.empty();
        }
        String kind = given.get(0);
        YamlValue pair = fields.get(kind).orElseThrow();
        List<YamlValue> values = pair.list(kind);
        List<String> texts = values.stream().map(value -> value.written("A code", "a code")).flatMap(Optional::stream).toList();
        if (values.size() != 2) {
            pair.problem(kind + " must be a list of two codes.");
        }
        return values.size() == 2 && texts.size() == 2 ? rule(KINDS.get(kind), values, texts, codes) : Optional.empty();
    }

    private static Optional<OrderRule> rule(OrderRule.Kind kind, List<YamlValue> values, List<String> texts, KeyCodes codes) {
        for (Classification classification : Classification.values()) {
            Optional<Code> first = Code.parse(classification, texts.get(0)).filter(codes::has);
            Optional<Code> second = Code.parse(classification, texts.get(1)).filter(codes::has);
            if (first.isPresent() && first.equals(second)) {
                values.get(1).problem("An order names two different codes.");
                return Optional.empty();
            }
            if (first.isPresent() && second.isPresent()) {
                return Optional.of(new OrderRule(kind, first.get(), second.get()));
            }
        }
        boolean blamed = blame(values.get(0), texts.get(0), codes) | blame(values.get(1), texts.get(1), codes);
        if (!blamed && codes.isComplete()) {
            values.get(0).problem("An order names two codes of one classification.");
        }
        return Optional.empty();
    }

    private static boolean blame(YamlValue value, String text, KeyCodes codes) {
        List<Code> meanings = KeyCodes.meanings(text);
        if (meanings.isEmpty()) {
            value.problem(Problems.quoted(text) + " is not a code.");
        } else if (codes.isComplete() && meanings.stream().noneMatch(codes::has)) {
            value.problem("The key of this episode has no code " + meanings.get(0) + ".");
        } else {
            return false;
        }
        return true;
    }
}
