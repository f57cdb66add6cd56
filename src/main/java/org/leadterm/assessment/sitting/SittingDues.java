package org.leadterm.assessment.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.reminder.DueItem;
import org.leadterm.people.reminder.DueItems;

/** Sittings that somebody is to sit, and answers that their tutors have to mark by hand. */
@ApplicationScoped
public class SittingDues implements DueItems {
    /** What opens later is no news yet. */
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private final SittingRows rows;
    private final Cohorts cohorts;

    @Inject
    SittingDues(SittingRows rows, Cohorts cohorts) {
        this.rows = rows;
        this.cohorts = cohorts;
    }

    /** For the container's proxy. */
    protected SittingDues() {
        this(null, null);
    }

    @Override
    @Transactional
    public List<DueItem> due(Person person, Instant now) {
        Stream<DueItem> toSit = person.is(Role.TRAINEE, Role.CODER) ? rows.of(person.id()).stream()
                .flatMap(both -> toSit(((SittingRow) both[0]).sitting(), ((CandidateRow) both[1]).candidate(), now).stream()) : Stream.of();
        return Stream.concat(toSit, person.is(Role.TUTOR) ? toMark(person) : Stream.of()).toList();
    }

    private static Optional<DueItem> toSit(Sitting sitting, Candidate candidate, Instant now) {
        Window window = sitting.window();
        boolean over = sitting.ended().isPresent() || !window.end().isAfter(now) || window.opens().isAfter(now.plus(AHEAD));
        if (candidate.state() == CandidateState.OPEN) {
            return Optional.of(item(sitting, "You are in it: go on with it.", candidate.deadline()));
        } else if (candidate.state() != CandidateState.WAITING || over) {
            return Optional.empty();
        }
        String minutes = sitting.minutes() + " minutes. ";
        if (window.opens().isAfter(now)) {
            return Optional.of(item(sitting, minutes + "It opens " + MOMENT.format(window.opens()) + ".", Optional.of(window.opens())));
        }
        return Optional.of(item(sitting, minutes + "It is open" + window.closes().map(end -> " until " + MOMENT.format(end)).orElse("") + ".",
                window.closes()));
    }

    private static DueItem item(Sitting sitting, String about, Optional<Instant> at) {
        return new DueItem("Assessment", sitting.title(), about, at, "sit/" + sitting.id().text());
    }

    private Stream<DueItem> toMark(Person tutor) {
        List<String> taught = cohorts.taughtBy(tutor.id()).stream().map(CohortId::text).toList();
        return rows.awaiting(tutor.name().text(), taught).stream().map(row -> toMark((String) row[0], (String) row[1], ((Number) row[2]).intValue()));
    }

    private static DueItem toMark(String sitting, String title, int papers) {
        String about = papers == 1 ? "One paper has answers to mark by hand." : papers + " papers have answers to mark by hand.";
        return new DueItem("Marking", title, about, Optional.empty(), "assessments/" + sitting + "/results");
    }
}
