package org.leadterm.cpd.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.Problem;

/** What the course clocks of a person run from. What nobody told is empty, and its clocks stand still. */
public record Career(Setting setting, Optional<LocalDate> started, Optional<LocalDate> accredited, Optional<LocalDate> trainer, Optional<LocalDate> auditor) {
    public static final Career UNKNOWN = new Career(Setting.ACUTE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    /** @throws CpdRefused naming everything that is wrong */
    public Career {
        List<Problem> problems = new ArrayList<>();
        if (Stream.of(started, accredited, trainer, auditor).flatMap(Optional::stream).anyMatch(day -> day.isBefore(EARLIEST))) {
            problems.add(new Problem("started", "A day here is of 1970 or later."));
        }
        started.ifPresent(day -> accredited.filter(day::isAfter)
                .ifPresent(before -> problems.add(new Problem("accredited", "Nobody is accredited before they begin to code."))));
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }

    /** The day that a clock counts from; empty where there is none, or another course says it. */
    public Optional<LocalDate> day(Start start) {
        return switch (start) {
            case STARTING_WORK -> started;
            case ACCREDITATION -> accredited;
            case BECOMING_TRAINER -> trainer;
            case BECOMING_AUDITOR -> auditor;
            case AFTER -> Optional.empty();
        };
    }
}
