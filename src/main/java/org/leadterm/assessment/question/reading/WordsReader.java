package org.leadterm.assessment.question.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadterm.assessment.question.ExtendedAnswer;
import org.leadterm.assessment.question.ListAnswer;
import org.leadterm.assessment.question.NumericAnswer;
import org.leadterm.assessment.question.PartMarks;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.ShortAnswer;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;
import org.leadterm.exercise.reading.ItemReader;
import org.leadterm.marking.Fraction;

/** Reads questions that are answered by writing. */
final class WordsReader {
    private static final int LONGEST_UNIT = 40;

    private WordsReader() {
    }

    static Function<QuestionHead, Question> words(YamlFields fields) {
        List<ShortAnswer.Form> accept = Values.list(fields, "accept").stream().map(value -> form(value, Fraction.ONE)).flatMap(Optional::stream).toList();
        List<ShortAnswer.Form> reject = Values.perhaps(fields, "reject").stream().map(value -> form(value, Fraction.ZERO)).flatMap(Optional::stream)
                .toList();
        boolean strict = Values.truth(fields, "strict", false);
        return head -> new ShortAnswer(head, accept, reject, strict);
    }

    static Function<QuestionHead, Question> number(YamlFields fields) {
        Fraction answer = fields.need("answer").map(value -> Values.number(value, "answer")).orElse(Fraction.ZERO);
        Fraction tolerance = fields.get("tolerance").map(value -> Values.number(value, "tolerance")).orElse(Fraction.ZERO);
        String unit = fields.text("unit", LONGEST_UNIT).orElse("");
        List<NumericAnswer.Wrong> wrong = Values.perhaps(fields, "reject").stream().map(WordsReader::wrong).flatMap(Optional::stream).toList();
        return head -> new NumericAnswer(head, answer, tolerance, unit, wrong);
    }

    static Function<QuestionHead, Question> list(YamlFields fields) {
        int wanted = fields.need("wanted").flatMap(value -> value.whole("wanted", 2, ListAnswer.MOST_WANTED)).orElse(2);
        List<ListAnswer.Item> items = Values.list(fields, "items").stream().map(WordsReader::item).flatMap(Optional::stream).toList();
        boolean strict = Values.truth(fields, "strict", false);
        PartMarks rule = Values.partMarks(fields);
        return head -> new ListAnswer(head, wanted, items, strict, rule);
    }

    static Function<QuestionHead, Question> extended(YamlFields fields) {
        int words = fields.need("words").flatMap(value -> value.whole("words", 1, ExtendedAnswer.MOST_WORDS)).orElse(1);
        List<ExtendedAnswer.Point> guide = Values.list(fields, "guide").stream().map(WordsReader::point).flatMap(Optional::stream).toList();
        return head -> new ExtendedAnswer(head, guide, words);
    }

    private static Optional<ShortAnswer.Form> form(YamlValue value, Fraction usual) {
        if (!value.isMapping()) {
            return Optional.of(new ShortAnswer.Form(Values.part(value, "A form of the answer"), usual, ""));
        }
        boolean shares = usual.equals(Fraction.ONE);
        return value.fields("A form of the answer", shares ? Set.of("text", "share", "feedback") : Set.of("text", "feedback"))
                .map(form -> new ShortAnswer.Form(Values.part(form, "text"), form.get("share").map(WordsReader::share).orElse(usual),
                        Values.feedback(form)));
    }

    private static Fraction share(YamlValue value) {
        Fraction share = Values.number(value, "share");
        if (share.compareTo(Fraction.ZERO) < 0 || share.compareTo(Fraction.ONE) > 0) {
            value.problem("share must be from 0 to 1.");
            return Fraction.ZERO;
        }
        return share;
    }

    private static Optional<NumericAnswer.Wrong> wrong(YamlValue value) {
        return value.fields("A number to reject", Set.of("answer", "feedback")).map(wrong -> new NumericAnswer.Wrong(
                wrong.need("answer").map(number -> Values.number(number, "answer")).orElse(Fraction.ZERO), Values.feedback(wrong)));
    }

    private static Optional<ListAnswer.Item> item(YamlValue value) {
        if (!value.isMapping()) {
            return Optional.of(new ListAnswer.Item(List.of(Values.part(value, "An item")), ""));
        }
        return value.fields("An item", Set.of("accept", "feedback")).flatMap(item -> {
            List<String> forms = Values.list(item, "accept").stream().map(form -> Values.part(form, "A form of an item")).toList();
            if (forms.isEmpty()) {
                value.problem("An item needs a form in which it is accepted.");
            }
            return forms.isEmpty() ? Optional.empty() : Optional.of(new ListAnswer.Item(forms, Values.feedback(item)));
        });
    }

    private static Optional<ExtendedAnswer.Point> point(YamlValue value) {
        return value.fields("A point of the guide", Set.of("point", "marks")).map(point -> new ExtendedAnswer.Point(Values.part(point, "point"),
                point.get("marks").flatMap(marks -> ItemReader.marks(marks, "marks")).orElse(Fraction.ONE)));
    }
}
