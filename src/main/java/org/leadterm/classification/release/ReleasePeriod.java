package org.leadterm.classification.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A release and the days for which it is, or was, or will be in force.
 *
 * @param until the day before the next one's first; empty for the last
 */
public record ReleasePeriod(StoredRelease release, Optional<LocalDate> until, Standing standing) {
    /** Where it stands today. */
    public enum Standing {
        IN_FORCE, COMING, PAST,
        /** Another with the same first day was loaded after it. */
        REPLACED,
        RETIRED
    }

    public ReleasePeriod {
        Objects.requireNonNull(release);
        Objects.requireNonNull(until);
        Objects.requireNonNull(standing);
    }

    /** Those of one classification, the latest first, retired ones at their place. */
    static List<ReleasePeriod> of(List<StoredRelease> releases, LocalDate today) {
        List<StoredRelease> latestFirst = releases.stream()
                .sorted(Comparator.comparing(StoredRelease::validFrom).thenComparing(StoredRelease::number).reversed()).toList();
        Optional<StoredRelease> active = StoredRelease.active(releases, today);
        List<ReleasePeriod> periods = new ArrayList<>();
        Optional<LocalDate> next = Optional.empty();
        for (StoredRelease release : latestFirst) {
            boolean replaced = next.filter(day -> !day.isAfter(release.validFrom())).isPresent();
            Optional<LocalDate> until = release.retired() || replaced ? Optional.empty() : next.map(day -> day.minusDays(1));
            periods.add(new ReleasePeriod(release, until, standing(release, replaced, active, today)));
            next = release.retired() ? next : Optional.of(release.validFrom());
        }
        return periods;
    }

    private static Standing standing(StoredRelease release, boolean replaced, Optional<StoredRelease> active, LocalDate today) {
        if (release.retired()) {
            return Standing.RETIRED;
        } else if (replaced) {
            return Standing.REPLACED;
        } else if (release.validFrom().isAfter(today)) {
            return Standing.COMING;
        }
        return active.filter(release::equals).isPresent() ? Standing.IN_FORCE : Standing.PAST;
    }
}
