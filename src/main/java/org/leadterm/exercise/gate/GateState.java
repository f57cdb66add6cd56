package org.leadterm.exercise.gate;

import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.gate.SignOff.Outcome;

/**
 * Where a save of a draft is with the gate.
 *
 * @param found   what stands in its notes now, in the order of documents and places
 * @param history what was replaced and kept in this draft so far, the last first
 * @param signOff the request for exactly this save; a save after it makes it lapse
 * @param caller  the user name of who looks
 */
public record GateState(Draft draft, List<Found> found, List<Decision> history, Optional<SignOff> signOff, String caller) {
    public GateState {
        found = List.copyOf(found);
        history = List.copyOf(history);
    }

    public List<Found> open() {
        return found.stream().filter(Found::isOpen).toList();
    }

    public boolean isSigned() {
        return signOff.filter(request -> request.is(Outcome.SIGNED)).isPresent();
    }

    public boolean isWaiting() {
        return signOff.filter(request -> request.is(Outcome.WAITING)).isPresent();
    }

    /** Whoever began the draft, saved it last or asked for its release is no second person. */
    public boolean wroteIt(String name) {
        return name.equals(draft.line().author()) || name.equals(draft.line().lastEditor())
                || signOff.filter(request -> request.requester().equals(name)).isPresent();
    }

    /** In a few words. */
    public String standing() {
        int open = open().size();
        String findings = open == 0 ? "no finding open" : open + (open == 1 ? " finding open" : " findings open");
        return findings + ", " + (isSigned() ? "signed" : isWaiting() ? "waiting for a second reader" : "not signed");
    }
}
