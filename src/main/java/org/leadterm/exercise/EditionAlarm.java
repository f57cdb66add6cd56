package org.leadterm.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.ReleaseComparison;
import org.leadterm.marking.AcceptedCode;
import org.leadterm.marking.AnswerKey;
import org.leadterm.marking.EpisodeKey;

/** An exercise whose answer key another release touches: a tutor is to look at it before it is used again. */
public record EditionAlarm(ExerciseSummary exercise, List<Affected> codes) {
    /** What became of a code. */
    public enum Change {
        /** The release lacks it. */
        GONE,
        /** It has another title, which may mean another thing. */
        RENAMED,
        /** It may not be assigned any more, because it was divided or is withheld. */
        NOT_ASSIGNABLE
    }

    /**
     * A code of the key that is not what it was.
     *
     * @param before its title when the key was written; empty where the earlier book lacked it too
     * @param after  its title now; empty when it is gone
     */
    public record Affected(Code code, Change change, Optional<String> before, Optional<String> after) {
    }

    public EditionAlarm {
        Objects.requireNonNull(exercise);
        codes = List.copyOf(codes);
    }

    /** The codes of a key, accepted ones too, that are not in a book what they were in the one before; in the order of the codes. */
    public static List<Affected> affected(AnswerKey key, CodeBook before, CodeBook after) {
        List<Affected> affected = new ArrayList<>();
        for (Code code : codes(key, after.classification())) {
            change(code, before, after).ifPresent(change -> affected.add(new Affected(code, change, before.title(code), after.title(code))));
        }
        return affected;
    }

    private static Optional<Change> change(Code code, CodeBook before, CodeBook after) {
        Optional<String> title = after.title(code);
        if (title.isEmpty()) {
            return Optional.of(Change.GONE);
        } else if (before.title(code).filter(old -> !ReleaseComparison.sameTitle(old, title.get())).isPresent()) {
            return Optional.of(Change.RENAMED);
        }
        return before.assignable(code) && !after.assignable(code) ? Optional.of(Change.NOT_ASSIGNABLE) : Optional.empty();
    }

    private static Set<Code> codes(AnswerKey key, Classification classification) {
        Set<Code> codes = new TreeSet<>();
        for (EpisodeKey episode : key.episodes()) {
            episode.items(classification).forEach(item -> Stream.concat(item.sets().stream().flatMap(List::stream),
                    item.accepted().stream().map(AcceptedCode::code)).forEach(codes::add));
        }
        return codes;
    }
}
