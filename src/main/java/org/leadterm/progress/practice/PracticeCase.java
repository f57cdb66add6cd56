package org.leadterm.progress.practice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.marking.AnswerKey;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.Group;
import org.leadterm.marking.KeyItem;
import org.leadterm.progress.Chapter;

/**
 * An exercise that can be practised, and what it is good for: counted from its key, so that no code of the key has to be held
 * or shown.
 *
 * @param chapters  how many codes its key has in each chapter
 * @param groups    how many in each of the audit's groups
 * @param standards that its key names
 */
public record PracticeCase(ExerciseSummary about, Map<Chapter, Integer> chapters, Map<Group, Integer> groups, Set<String> standards) implements Task {
    public PracticeCase {
        chapters = Collections.unmodifiableMap(new TreeMap<>(chapters));
        Map<Group, Integer> counted = new EnumMap<>(Group.class);
        counted.putAll(groups);
        groups = Collections.unmodifiableMap(counted);
        standards = Set.copyOf(standards);
    }

    static PracticeCase of(ExerciseSummary about, AnswerKey key) {
        Map<Chapter, Integer> chapters = new TreeMap<>();
        Map<Group, Integer> groups = new EnumMap<>(Group.class);
        Set<String> standards = new HashSet<>();
        for (EpisodeKey episode : key.episodes()) {
            for (Classification classification : Classification.values()) {
                List<KeyItem> items = episode.items(classification);
                for (KeyItem item : items) {
                    List<Code> codes = item.sets().get(0);
                    codes.forEach(code -> chapters.merge(new Chapter(classification, code.chapter()), 1, Integer::sum));
                    groups.merge(group(classification, item == items.get(0)), codes.size(), Integer::sum);
                    item.reason().standard().ifPresent(standards::add);
                }
            }
        }
        return new PracticeCase(about, chapters, groups, standards);
    }

    public ExerciseId id() {
        return about.id();
    }

    /** 1 foundation, 2 intermediate, 3 advanced. */
    int level() {
        return about.level().ordinal() + 1;
    }

    @Override
    public String title() {
        return about.title();
    }

    @Override
    public int minutes() {
        return about.minutes();
    }

    private static Group group(Classification classification, boolean primary) {
        if (classification == Classification.ICD10) {
            return primary ? Group.PRIMARY_DIAGNOSIS : Group.SECONDARY_DIAGNOSIS;
        }
        return primary ? Group.PRIMARY_PROCEDURE : Group.SECONDARY_PROCEDURE;
    }
}
