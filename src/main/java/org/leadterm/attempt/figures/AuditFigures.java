package org.leadterm.attempt.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.marking.Group;

/**
 * What an audit counts in a selection of work.
 *
 * @param works     how many were handed in
 * @param first     when the earliest of them was; empty when there is none
 * @param groups    all four
 * @param exercises those of the selection, whatever exercise it asks for, by their titles
 * @param chapters  the codes of the keys, a chapter several times where its keys differ
 */
public record AuditFigures(int works, int people, Optional<Instant> first, Optional<Instant> last, Map<Group, GroupFigures> groups,
                           List<AuditExercise> exercises, List<ChapterCodes> chapters, List<CountedMistake> errors) {
    public static final AuditFigures NOTHING = new AuditFigures(0, 0, Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(), List.of());

    public AuditFigures {
        groups = Map.copyOf(groups);
        exercises = List.copyOf(exercises);
        chapters = List.copyOf(chapters);
        errors = List.copyOf(errors);
    }
}
