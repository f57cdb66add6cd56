package org.leadterm.assessment.question.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.leadterm.assessment.question.ListAnswer;
import org.leadterm.assessment.question.answer.QuestionAnswer.Listed;

/**
 * Marks a list: of its lines only as many as were asked for are read, and an item counts once. Lines that are written exactly
 * take their items first, so that somebody's slip does not take an item away from a line that names it.
 */
final class ListMarks {
    private final ListAnswer question;
    private final List<String> lines;
    private final Map<Integer, ListAnswer.Item> found = new HashMap<>();

    private ListMarks(ListAnswer question, List<String> lines) {
        this.question = question;
        this.lines = lines;
    }

    static QuestionMark mark(ListAnswer question, Listed answer) {
        List<String> lines = answer.lines().stream().filter(line -> !line.isBlank()).limit(question.wanted()).toList();
        return new ListMarks(question, lines).mark();
    }

    private QuestionMark mark() {
        match(question.strict() ? Spelling::isExactly : Spelling::isSame);
        if (!question.strict()) {
            match(Spelling::isSlip);
        }
        List<Feedback> feedback = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            feedback.add(feedback(at));
        }
        return QuestionMark.of(question, PlaceMarks.share(found.size(), question.wanted(), question.partMarks()), feedback);
    }

    private void match(BiPredicate<String, String> fits) {
        for (int at = 0; at < lines.size(); at++) {
            if (!found.containsKey(at)) {
                int line = at;
                item(lines.get(at), fits).filter(item -> !found.containsValue(item)).ifPresent(item -> found.put(line, item));
            }
        }
    }

    private Optional<ListAnswer.Item> item(String line, BiPredicate<String, String> fits) {
        return question.items().stream().filter(item -> item.forms().stream().anyMatch(form -> fits.test(line, form))).findFirst();
    }

    private Feedback feedback(int at) {
        String line = lines.get(at).strip();
        ListAnswer.Item item = found.get(at);
        if (item != null) {
            return new Feedback("", line, Verdict.RIGHT, item.feedback());
        }
        boolean again = item(line, Spelling::isSame).isPresent();
        return new Feedback("", line, Verdict.WRONG, again ? "The same as another line." : "");
    }
}
