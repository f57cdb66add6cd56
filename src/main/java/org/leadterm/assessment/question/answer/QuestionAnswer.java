package org.leadterm.assessment.question.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a candidate has answered. Parts are named by their {@code PartId}. */
public sealed interface QuestionAnswer {

    /** Whether nothing was answered; that earns nothing. */
    boolean isBlank();

    /** Nothing yet. */
    record Blank() implements QuestionAnswer {
        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** Options of a choice: one, or several. */
    record Chosen(Set<String> options) implements QuestionAnswer {
        public Chosen {
            options = Set.copyOf(options);
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    /** A statement judged. */
    record Said(boolean value) implements QuestionAnswer {
        @Override
        public boolean isBlank() {
            return false;
        }
    }

    /** Words, a number as it was typed, or a whole text. */
    record Written(String text) implements QuestionAnswer {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** Left sides with the right side chosen for each. */
    record Paired(Map<String, String> pairs) implements QuestionAnswer {
        public Paired {
            pairs = Map.copyOf(pairs);
        }

        @Override
        public boolean isBlank() {
            return pairs.isEmpty();
        }
    }

    /** All steps, in the candidate's order. */
    record Ordered(List<String> steps) implements QuestionAnswer {
        public Ordered {
            steps = List.copyOf(steps);
        }

        @Override
        public boolean isBlank() {
            return steps.isEmpty();
        }
    }

    /** The lines of a list as they were typed, empty ones too. */
    record Listed(List<String> lines) implements QuestionAnswer {
        public Listed {
            lines = List.copyOf(lines);
        }

        @Override
        public boolean isBlank() {
            return lines.stream().allMatch(String::isBlank);
        }
    }
}
