package org.leadterm.exercise.draft.check;

import java.util.List;
import org.leadterm.exercise.Exercise;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.GivenCode;
import org.leadterm.marking.KeyItem;
import org.leadterm.marking.MarkSheet;
import org.leadterm.marking.Marking;
import org.leadterm.marking.MarkingSchemes;

/** An exercise's key, given as an answer to it: whoever codes exactly as its author did must get every mark. */
final class SelfMark {
    private SelfMark() {
    }

    static MarkSheet of(Exercise exercise) {
        Answer answer = new Answer(exercise.key().episodes().stream().map(SelfMark::answer).toList());
        return Marking.mark(exercise.key(), answer, MarkingSchemes.named(exercise.scheme()).orElse(MarkingSchemes.LEARNING));
    }

    private static AnswerEpisode answer(EpisodeKey key) {
        return new AnswerEpisode(codes(key.diagnoses()), codes(key.procedures()), key.query().map(query -> query.about()).orElse(""));
    }

    private static List<GivenCode> codes(List<KeyItem> items) {
        return items.stream().flatMap(item -> item.sets().get(0).stream()).map(code -> GivenCode.of(code.text())).toList();
    }
}
