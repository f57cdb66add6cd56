package org.leadterm.shell.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.Sittings;
import org.leadterm.exercise.alarm.EditionAlarms;
import org.leadterm.progress.cohort.CohortStandings;

/** Gathers what tutors are met with. */
@ApplicationScoped
class TutorHomes {
    private static final Duration AHEAD = Duration.ofDays(14);
    /** A sitting without an end is news for so long after it opened. */
    private static final Duration FRESH = Duration.ofDays(7);
    private static final int MOST_SITTINGS = 6;
    private final EditionAlarms alarms;
    private final Sittings sittings;
    private final CohortStandings cohorts;

    @Inject
    TutorHomes(EditionAlarms alarms, Sittings sittings, CohortStandings cohorts) {
        this.alarms = alarms;
        this.sittings = sittings;
        this.cohorts = cohorts;
    }

    /** For the container's proxy. */
    protected TutorHomes() {
        this(null, null, null);
    }

    @Transactional
    public TutorHome at(Instant now) {
        List<Sitting> near = sittings.all().stream().filter(sitting -> isNear(sitting, now))
                .sorted(Comparator.comparing((Sitting sitting) -> sitting.window().opens()).thenComparing(sitting -> sitting.id().text()))
                .limit(MOST_SITTINGS).toList();
        return new TutorHome(alarms.open().size(), near, cohorts.mine());
    }

    private static boolean isNear(Sitting sitting, Instant now) {
        Instant opens = sitting.window().opens();
        boolean over = sitting.ended().isPresent() || sitting.window().closes().orElse(opens.plus(FRESH)).isBefore(now);
        return !over && opens.isBefore(now.plus(AHEAD));
    }
}
