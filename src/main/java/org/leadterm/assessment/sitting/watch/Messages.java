package org.leadterm.assessment.sitting.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Rolls;
import org.leadterm.attempt.CandidateId;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** What tutors tell candidates while a sitting runs. Candidates' pages ask for it with what they ask for anyway, and say when it was read. */
@ApplicationScoped
public class Messages {
    private final Rolls rolls;
    private final WatchRows rows;
    private final CurrentPerson caller;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Messages(Rolls rolls, WatchRows rows, CurrentPerson caller, AuditTrail trail, Clock clock) {
        this.rolls = rolls;
        this.rows = rows;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Messages() {
        this(null, null, null, null, null);
    }

    /**
     * Tells all or one. It is kept for ever.
     *
     * @throws NotNow when whoever is meant has handed in and would not see it
     */
    @Transactional
    public Message send(Reach reach, String text) {
        Person by = caller.require(Role.TUTOR);
        rolls.sitting(reach.sitting());
        List<Candidate> meant = rolls.candidates(reach.sitting()).stream()
                .filter(one -> reach.candidate().filter(id -> !id.equals(one.id())).isEmpty()).toList();
        reach.candidate().filter(id -> meant.isEmpty()).ifPresent(id -> {
            throw new NotThere("candidate", id.text());
        });
        if (meant.stream().allMatch(one -> one.state() == CandidateState.SUBMITTED)) {
            throw new NotNow(reach.candidate().isPresent() ? "This candidate has handed in and would not see it." : "Nobody is left who would see it.");
        }
        MessageRow row = new MessageRow(reach, new Remark(text, by.name().text(), now()));
        rows.add(row);
        trail.record(Deed.of(by.name().text(), "sitting.message", reach.words()).changing("", text));
        return row.message(List.of());
    }

    /** For tutors, the latest first. */
    @Transactional
    public List<Message> of(SittingId sitting) {
        caller.require(Role.TUTOR);
        rolls.sitting(sitting);
        return rows.messages(sitting);
    }

    /** What a candidate was told, the latest first: the caller's own, or any for a tutor. */
    @Transactional
    public List<Message> to(SittingId sitting, CandidateId id) {
        Person person = caller.get();
        rolls.candidate(id).filter(candidate -> candidate.sitting().equals(sitting) && (candidate.person().equals(person.id()) || person.is(Role.TUTOR)))
                .orElseThrow(() -> new NotThere("candidate", id.text()));
        return rows.messages(sitting).stream().filter(message -> message.isFor(id)).toList();
    }

    /** The caller has read it; saying so again changes nothing. */
    @Transactional
    public Message read(SittingId sitting, CandidateId id, String message) {
        Person person = caller.get();
        rolls.locked(id).filter(candidate -> candidate.sitting().equals(sitting) && candidate.person().equals(person.id()))
                .orElseThrow(() -> new NotThere("candidate", id.text()));
        Message found = find(sitting, id, message);
        if (found.readBy(id).isPresent()) {
            return found;
        }
        rows.add(new MessageReadRow(found, id, now()));
        rows.flush();
        return find(sitting, id, message);
    }

    private Message find(SittingId sitting, CandidateId candidate, String message) {
        return rows.messages(sitting).stream().filter(one -> one.id().equals(message) && one.isFor(candidate)).findFirst()
                .orElseThrow(() -> new NotThere("message", message));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
