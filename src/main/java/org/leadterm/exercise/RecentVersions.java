package org.leadterm.exercise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.file.FolderFiles;

/** Versions as they were stored, the last used of them kept parsed. They never change, so nothing here is ever out of date. */
final class RecentVersions {
    private static final int MOST = 200;
    /** Larger exercises are read anew each time, so that a few of them cannot fill the memory. */
    private static final int LONGEST = 1 << 20;

    private final VersionRows rows;
    private final ExerciseReader reader;
    private final Map<String, ExerciseVersion> versions = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ExerciseVersion> eldest) {
            return size() > MOST;
        }
    };

    RecentVersions(VersionRows rows, ExerciseReader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    /** As it was stored, whenever that was; empty when there is none. */
    Optional<ExerciseVersion> find(ExerciseId id, int number) {
        Optional<ExerciseVersion> kept = get(id, number);
        return kept.isPresent() ? kept : rows.version(id, number).map(stored -> keep(read(id, stored.number(), stored.content())));
    }

    /** The latest of several: two statements, however many there are. */
    Map<ExerciseId, ExerciseVersion> latest(Collection<ExerciseId> ids) {
        Map<ExerciseId, ExerciseVersion> latest = new HashMap<>();
        List<String> unread = new ArrayList<>();
        rows.exercises(ids).forEach(found -> get(found.id(), found.latest())
                .ifPresentOrElse(kept -> latest.put(found.id(), kept), () -> unread.add(VersionEntity.id(found.id(), found.latest()))));
        if (!unread.isEmpty()) {
            rows.contents(unread).forEach(row -> {
                ExerciseId id = new ExerciseId((String) row[0]);
                latest.put(id, keep(read(id, (Integer) row[1], VersionContent.of((String) row[2]))));
            });
        }
        return latest;
    }

    private ExerciseVersion read(ExerciseId id, int number, VersionContent content) {
        Accepted accepted = reader.read(FolderFiles.ofTexts(id.text(), content.source())).orRefuse();
        return new ExerciseVersion(accepted.exercise(), number, accepted.source());
    }

    private synchronized Optional<ExerciseVersion> get(ExerciseId id, int number) {
        return Optional.ofNullable(versions.get(VersionEntity.id(id, number)));
    }

    private synchronized ExerciseVersion keep(ExerciseVersion version) {
        if (version.source().values().stream().mapToLong(String::length).sum() <= LONGEST) {
            versions.put(VersionEntity.id(version.id(), version.number()), version);
        }
        return version;
    }
}
