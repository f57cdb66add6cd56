package org.leadterm.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The versions used last, parsed. They never change, so nothing here is ever out of date. */
final class RecentVersions {
    private static final int MOST = 200;
    /** Larger exercises are read anew each time, so that a few of them cannot fill the memory. */
    private static final int LONGEST = 1 << 20;

    private final Map<String, ExerciseVersion> versions = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ExerciseVersion> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<ExerciseVersion> get(ExerciseId id, int number) {
        return Optional.ofNullable(versions.get(VersionEntity.id(id, number)));
    }

    synchronized ExerciseVersion keep(ExerciseVersion version) {
        if (version.source().values().stream().mapToLong(String::length).sum() <= LONGEST) {
            versions.put(VersionEntity.id(version.id(), version.number()), version);
        }
        return version;
    }
}
