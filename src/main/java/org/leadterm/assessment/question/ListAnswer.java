package org.leadterm.assessment.question;

import java.util.List;

/**
 * So many of a known set: name three. Each item counts once, however it is written.
 *
 * @param wanted how many are asked for; no more are read
 */
public record ListAnswer(QuestionHead head, int wanted, List<Item> items, boolean strict, PartMarks partMarks) implements Question {
    public static final int MOST_WANTED = 10;

    public ListAnswer {
        items = List.copyOf(items);
        new BadQuestion.Check().need(wanted >= 2 && wanted <= MOST_WANTED, "wanted", "wanted must be from 2 to " + MOST_WANTED + ".")
                .need(items.size() >= wanted, "items", "There must be as many items as are wanted, or more.")
                .different(items.stream().flatMap(item -> item.forms().stream()).toList(), "items").done();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.LIST;
    }

    /**
     * One of the set.
     *
     * @param forms how it may be written; the first is shown
     */
    public record Item(List<String> forms, String feedback) {
        public Item {
            forms = List.copyOf(forms);
            new BadQuestion.Check().need(!forms.isEmpty(), "items", "An item needs a form in which it is accepted.").done();
        }

        public String name() {
            return forms.get(0);
        }
    }
}
