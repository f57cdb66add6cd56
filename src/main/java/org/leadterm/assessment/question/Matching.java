package org.leadterm.assessment.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * Each left side has its right side; a right side may belong to several.
 *
 * @param extra right sides that belong to none
 */
public record Matching(QuestionHead head, List<Pair> pairs, List<String> extra, PartMarks partMarks) implements Question {
    public Matching {
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
        List<String> rights = pairs.stream().map(Pair::right).distinct().toList();
        new BadQuestion.Check().need(pairs.size() >= 2, "pairs", "There must be two pairs or more.")
                .need(rights.size() + extra.size() >= 2, "pairs", "There must be two right sides or more.")
                .different(pairs.stream().map(Pair::left).toList(), "pairs")
                .different(Stream.concat(rights.stream(), extra.stream()).toList(), "extra").done();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MATCHING;
    }

    /** What can be chosen for a left side, each once, in the order of the file: not for candidates. */
    public List<String> rights() {
        return Stream.concat(pairs.stream().map(Pair::right).distinct(), extra.stream()).toList();
    }

    /** Two sides that belong together. */
    public record Pair(String left, String right, String feedback) {

        public String id() {
            return PartId.of(left);
        }

        public String rightId() {
            return PartId.of(right);
        }
    }
}
