package org.leadterm.assessment.question.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.assessment.question.Choice;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.ListAnswer;
import org.leadterm.assessment.question.Matching;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.PartId;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.SingleChoice;
import org.leadterm.exercise.json.JsonValue;

/** Reads an answer to one question, going on after a problem. What is typed is kept, whatever it is. */
final class QuestionAnswerReader {
    private static final QuestionAnswer BLANK = new QuestionAnswer.Blank();
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_ID = 100;
    private static final int CHARACTERS_A_WORD = 40;
    private final Question question;

    QuestionAnswerReader(Question question) {
        this.question = question;
    }

    QuestionAnswer read(JsonValue json) {
        return switch (question.kind()) {
            case SINGLE_CHOICE -> field(json, "choice").map(this::choice).orElse(BLANK);
            case MULTIPLE_CHOICE -> field(json, "choices").map(this::choices).orElse(BLANK);
            case TRUE_FALSE -> field(json, "value").map(QuestionAnswerReader::value).orElse(BLANK);
            case SHORT_ANSWER, NUMERIC -> field(json, "text").flatMap(text -> text.text(LONGEST_LINE)).map(QuestionAnswerReader::written).orElse(BLANK);
            case EXTENDED -> field(json, "text").flatMap(text -> text.text(longest())).map(QuestionAnswerReader::written).orElse(BLANK);
            case MATCHING -> field(json, "pairs").map(this::pairs).orElse(BLANK);
            case ORDERING -> field(json, "order").map(this::order).orElse(BLANK);
            case LIST -> field(json, "items").map(this::items).orElse(BLANK);
        };
    }

    private static Optional<JsonValue> field(JsonValue json, String name) {
        return json.isObject(Set.of(name)) ? json.get(name) : Optional.empty();
    }

    private QuestionAnswer choice(JsonValue value) {
        return known(value, ids(((SingleChoice) question).options())).<QuestionAnswer>map(id -> new QuestionAnswer.Chosen(Set.of(id))).orElse(BLANK);
    }

    private QuestionAnswer choices(JsonValue value) {
        Set<String> options = ids(((MultipleChoice) question).options());
        return new QuestionAnswer.Chosen(value.list(options.size()).stream().map(one -> known(one, options)).flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private static QuestionAnswer value(JsonValue value) {
        if (!value.node().isBoolean()) {
            value.problem("must be true or false.");
        }
        return new QuestionAnswer.Said(value.node().asBoolean());
    }

    /** An answer over its limit of words is kept and told so; only what nobody types is refused. */
    private int longest() {
        return ((ExtendedAnswer) question).words() * CHARACTERS_A_WORD;
    }

    private static QuestionAnswer written(String text) {
        return new QuestionAnswer.Written(text);
    }

    private QuestionAnswer pairs(JsonValue value) {
        Matching matching = (Matching) question;
        Set<String> rights = matching.rights().stream().map(PartId::of).collect(Collectors.toSet());
        Map<String, String> pairs = new HashMap<>();
        if (value.isObject(matching.pairs().stream().map(Matching.Pair::id).collect(Collectors.toSet()))) {
            matching.pairs().forEach(pair -> value.get(pair.id()).flatMap(right -> known(right, rights)).ifPresent(right -> pairs.put(pair.id(), right)));
        }
        return new QuestionAnswer.Paired(pairs);
    }

    private QuestionAnswer order(JsonValue value) {
        Set<String> steps = ((Ordering) question).steps().stream().map(Ordering.Step::id).collect(Collectors.toSet());
        List<String> order = value.list(steps.size()).stream().map(one -> known(one, steps)).flatMap(Optional::stream).toList();
        if (!order.isEmpty() && !new HashSet<>(order).equals(steps)) {
            value.problem("must hold every step once.");
        }
        return new QuestionAnswer.Ordered(order);
    }

    private QuestionAnswer items(JsonValue value) {
        return new QuestionAnswer.Listed(value.list(ListAnswer.MOST_WANTED).stream().map(line -> line.text(LONGEST_LINE).orElse("")).toList());
    }

    private static Set<String> ids(List<Choice> options) {
        return options.stream().map(Choice::id).collect(Collectors.toSet());
    }

    private static Optional<String> known(JsonValue value, Set<String> ids) {
        Optional<String> id = value.text(LONGEST_ID);
        if (id.isPresent() && !ids.contains(id.get())) {
            value.problem("is not a part of this question.");
        }
        return id.filter(ids::contains);
    }
}
