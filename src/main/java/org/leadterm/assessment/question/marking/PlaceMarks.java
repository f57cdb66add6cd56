package org.leadterm.assessment.question.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadterm.assessment.question.Matching;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.PartId;
import org.leadterm.assessment.question.PartMarks;
import org.leadterm.assessment.question.answer.QuestionAnswer.Ordered;
import org.leadterm.assessment.question.answer.QuestionAnswer.Paired;
import org.leadterm.marking.Fraction;

/** Marks what has to be put in its place: each pair, and each step that stands at its number, earns its share. */
final class PlaceMarks {
    private PlaceMarks() {
    }

    static QuestionMark mark(Matching question, Paired answer) {
        Map<String, String> texts = question.rights().stream().collect(Collectors.toMap(PartId::of, text -> text));
        List<Feedback> feedback = new ArrayList<>();
        int right = 0;
        for (Matching.Pair pair : question.pairs()) {
            String given = answer.pairs().getOrDefault(pair.id(), "");
            boolean good = given.equals(pair.rightId());
            right += good ? 1 : 0;
            Verdict verdict = good ? Verdict.RIGHT : given.isEmpty() ? Verdict.MISSED : Verdict.WRONG;
            String about = pair.left() + (given.isEmpty() ? "" : " – " + texts.getOrDefault(given, ""));
            feedback.add(new Feedback(pair.id(), about, verdict, good ? pair.feedback() : told(pair)));
        }
        return QuestionMark.of(question, share(right, question.pairs().size(), question.partMarks()), feedback);
    }

    static QuestionMark mark(Ordering question, Ordered answer) {
        List<Feedback> feedback = new ArrayList<>();
        int right = 0;
        for (int at = 0; at < question.steps().size(); at++) {
            Ordering.Step step = question.steps().get(at);
            boolean good = answer.steps().indexOf(step.id()) == at;
            right += good ? 1 : 0;
            feedback.add(new Feedback(step.id(), (at + 1) + ". " + step.text(), good ? Verdict.RIGHT : Verdict.WRONG, step.feedback()));
        }
        return QuestionMark.of(question, share(right, question.steps().size(), question.partMarks()), feedback);
    }

    static Fraction share(int right, int all, PartMarks rule) {
        return rule == PartMarks.BY_PART ? Fraction.of(right, all) : right == all ? Fraction.ONE : Fraction.ZERO;
    }

    private static String told(Matching.Pair pair) {
        return ("It belongs to: " + pair.right() + ". " + pair.feedback()).strip();
    }
}
