package org.leadterm.exercise.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.Deeds;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.Drafts;
import org.leadterm.exercise.draft.GateClosed;
import org.leadterm.exercise.draft.ReleaseGate;
import org.leadterm.exercise.draft.StaleDraft;
import org.leadterm.exercise.gate.SignOff.Outcome;

/** The anonymisation gate: who may sign a save of a draft, and whether it may be released. */
@ApplicationScoped
public class SignOffs implements ReleaseGate {
    private static final int LONGEST_STATEMENT = 2000;
    private static final int SHORTEST_STATEMENT = 10;
    private final Clock clock;
    private final Drafts drafts;
    private final GateStates states;
    private final Deeds deeds;

    @Inject
    SignOffs(Clock clock, Drafts drafts, GateStates states, Deeds deeds) {
        this.clock = clock;
        this.drafts = drafts;
        this.states = states;
        this.deeds = deeds;
    }

    /** For the container's proxy. */
    protected SignOffs() {
        this(null, null, null, null);
    }

    /** @throws org.leadterm.exercise.draft.UnknownDraft when there is none */
    @Transactional
    public GateState state(DraftId id) {
        return state(drafts.find(id));
    }

    /** The drafts that wait for a second reader, the oldest request first. */
    @Transactional
    public List<GateState> waiting() {
        return drafts.open().stream().map(line -> states.request(line.id(), line.number()))
                .flatMap(Optional::stream).filter(request -> request.is(Outcome.WAITING))
                .sorted(Comparator.comparing(SignOff::requestedAt)).map(request -> state(request.draft())).toList();
    }

    /**
     * Asks for a second reader.
     *
     * @throws GateRefused while findings are open, or for somebody who did not write the draft
     */
    @Transactional
    public void request(DraftId id, int number) {
        GateState state = current(id, number);
        if (!state.open().isEmpty()) {
            throw new GateRefused("Replace or keep every finding first: " + state.standing() + ".");
        }
        if (!state.wroteIt(state.caller())) {
            throw new GateRefused("Whoever writes a draft asks for its release; you are its second reader.");
        }
        if (state.isWaiting() || state.isSigned()) {
            throw new GateRefused("A second reader was asked already.");
        }
        states.add(SignOff.asked(id, number, state.caller(), clock.instant()));
        deeds.record("gate.request", "draft " + id, "", "save " + number, "");
    }

    /**
     * Signs that the notes were read and what risk remains.
     *
     * @throws GateRefused for whoever wrote the draft or asked, without a statement, or when nobody asked
     */
    @Transactional
    public void sign(DraftId id, int number, String statement) {
        answer(id, number, Outcome.SIGNED, statement, "Say what risk remains, in a sentence.", "gate.sign");
    }

    /** Sends the draft back to its author with a reason. */
    @Transactional
    public void sendBack(DraftId id, int number, String reason) {
        answer(id, number, Outcome.SENT_BACK, reason, "Say what is to be changed.", "gate.send-back");
    }

    private void answer(DraftId id, int number, Outcome outcome, String statement, String missing, String action) {
        GateState state = current(id, number);
        if (state.wroteIt(state.caller())) {
            throw new GateRefused("A second person signs: you wrote this draft or asked for its release.");
        }
        String words = statement.strip();
        if (words.length() < SHORTEST_STATEMENT) {
            throw new GateRefused(missing);
        }
        SignOff request = state.signOff().filter(asked -> asked.is(Outcome.WAITING))
                .orElseThrow(() -> new GateRefused("Nobody has asked for the release of this save."));
        if (!state.open().isEmpty()) {
            throw new GateRefused("There are findings open: " + state.standing() + ".");
        }
        states.answer(request.answered(outcome, state.caller(), clock.instant(), cut(words)));
        deeds.record(action, "draft " + id, "save " + number, outcome.id(), words);
    }

    @Override
    @Transactional
    public void pass(Draft draft) {
        GateState state = state(draft);
        if (!state.open().isEmpty()) {
            throw new GateClosed("Not released: " + state.standing() + ".");
        }
        if (!state.isSigned()) {
            throw new GateClosed("Not released: a second person, who did not write it, has to sign exactly this save.");
        }
        ExerciseId.parse(draft.content().about().id()).ifPresent(released -> states.belong(draft.id(), released));
    }

    @Override
    @Transactional
    public String standing(Draft draft) {
        return state(draft).standing();
    }

    @Override
    public String address(DraftId draft) {
        return "gate/" + draft;
    }

    private GateState state(Draft draft) {
        return states.of(draft);
    }

    private GateState current(DraftId id, int number) {
        GateState state = state(id);
        if (!state.draft().isOpen() || state.draft().number() != number) {
            throw new StaleDraft(state.draft());
        }
        return state;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_STATEMENT ? words : words.substring(0, LONGEST_STATEMENT);
    }
}
