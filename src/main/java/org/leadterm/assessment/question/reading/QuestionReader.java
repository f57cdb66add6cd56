package org.leadterm.assessment.question.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.leadterm.assessment.question.BadQuestion;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;

/** Reads one question. */
final class QuestionReader {
    private static final Map<QuestionKind, List<String>> FIELDS = fields();
    private static final Set<String> KNOWN = known();
    private final Problems problems;

    QuestionReader(Problems problems) {
        this.problems = problems;
    }

    /** The question; empty after a problem. */
    Optional<Question> read(YamlValue value) {
        return value.fields("A question", KNOWN).flatMap(this::read);
    }

    private Optional<Question> read(YamlFields fields) {
        int before = problems.size();
        Optional<QuestionKind> kind = fields.need("kind").flatMap(HeadReader::kind);
        kind.ifPresent(known -> onlyOf(known, fields));
        Function<QuestionHead, Question> body = kind.map(known -> body(known, fields)).orElse(head -> null);
        Optional<QuestionHead> head = made(fields, () -> HeadReader.read(fields));
        return problems.size() > before ? Optional.empty() : made(fields, () -> body.apply(head.orElseThrow()));
    }

    private static Function<QuestionHead, Question> body(QuestionKind kind, YamlFields fields) {
        return switch (kind) {
            case SINGLE_CHOICE -> ChoiceReader.single(fields);
            case MULTIPLE_CHOICE -> ChoiceReader.multiple(fields);
            case TRUE_FALSE -> ChoiceReader.trueFalse(fields);
            case SHORT_ANSWER -> WordsReader.words(fields);
            case NUMERIC -> WordsReader.number(fields);
            case LIST -> WordsReader.list(fields);
            case EXTENDED -> WordsReader.extended(fields);
            case MATCHING -> PartsReader.matching(fields);
            case ORDERING -> PartsReader.ordering(fields);
        };
    }

    /** What a record refuses is a problem of the field that it names. */
    private static <T> Optional<T> made(YamlFields fields, Making<T> making) {
        try {
            return Optional.of(making.make());
        } catch (BadQuestion refused) {
            refused.faults().forEach(fault -> fields.get(fault.field()).orElse(fields.whole()).problem(fault.text()));
            return Optional.empty();
        }
    }

    private static void onlyOf(QuestionKind kind, YamlFields fields) {
        Set<String> own = new HashSet<>(FIELDS.get(kind));
        own.addAll(HeadReader.FIELDS);
        KNOWN.stream().filter(name -> !own.contains(name)).forEach(name -> fields.get(name)
                .ifPresent(value -> value.problem("A " + kind.id() + " question has no field " + name + ".")));
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(HeadReader.FIELDS);
        FIELDS.values().forEach(known::addAll);
        return known;
    }

    private static Map<QuestionKind, List<String>> fields() {
        Map<QuestionKind, List<String>> fields = new LinkedHashMap<>();
        fields.put(QuestionKind.SINGLE_CHOICE, List.of("options", "shuffle"));
        fields.put(QuestionKind.MULTIPLE_CHOICE, List.of("options", "shuffle", "part-marks"));
        fields.put(QuestionKind.TRUE_FALSE, List.of("answer", "feedback"));
        fields.put(QuestionKind.SHORT_ANSWER, List.of("accept", "reject", "strict"));
        fields.put(QuestionKind.NUMERIC, List.of("answer", "tolerance", "unit", "reject"));
        fields.put(QuestionKind.MATCHING, List.of("pairs", "extra", "part-marks"));
        fields.put(QuestionKind.ORDERING, List.of("steps", "part-marks"));
        fields.put(QuestionKind.LIST, List.of("wanted", "items", "strict", "part-marks"));
        fields.put(QuestionKind.EXTENDED, List.of("words", "guide"));
        return fields;
    }

    private interface Making<T> {
        T make();
    }
}
