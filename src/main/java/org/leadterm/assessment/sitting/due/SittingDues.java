package org.leadterm.assessment.sitting.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.Window;
import org.leadterm.assessment.sitting.room.Rolls;
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
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Rolls rolls;
    private final Cohorts cohorts;

    @Inject
    SittingDues(Rolls rolls, Cohorts cohorts) {
        this.rolls = rolls;
        this.cohorts = cohorts;
    }

    /** For the container's proxy. */
    protected SittingDues() {
        this(null, null);
    }

    @Override
    @Transactional
    public List<DueItem> due(Person person, Instant now) {
        Stream<DueItem> toSit = person.is(Role.TRAINEE, Role.CODER) ? rolls.of(person.id()).stream()
                .flatMap(place -> toSit(place.sitting(), place.candidate(), now).stream()) : Stream.of();
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
        return awaiting(tutor.name().text(), taught).stream().map(row -> toMark((String) row[0], (String) row[1], ((Number) row[2]).intValue()));
    }

    /** Sittings that somebody set, or that are of these cohorts, with how many papers wait for a mark by hand: id, title, number. */
    private List<Object[]> awaiting(String setBy, List<String> cohorts) {
        return rows.createQuery("""
                select s.id, s.title, count(c) from SittingRow s, CandidateRow c
                where c.sitting = s.id and c.state = :submitted and c.awaiting > 0 and (s.setBy = :name or s.cohort in :cohorts)
                group by s.id, s.title order by s.id""", Object[].class).setParameter("submitted", CandidateState.SUBMITTED)
                .setParameter("name", setBy).setParameter("cohorts", cohorts.isEmpty() ? List.of("") : cohorts).getResultList();
    }

    private static DueItem toMark(String sitting, String title, int papers) {
        String about = papers == 1 ? "One paper has answers to mark by hand." : papers + " papers have answers to mark by hand.";
        return new DueItem("Marking", title, about, Optional.empty(), "assessments/" + sitting + "/results");
    }
}
