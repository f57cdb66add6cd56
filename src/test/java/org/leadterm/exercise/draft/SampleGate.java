package org.leadterm.exercise.draft;

import java.util.Optional;

/** A gate that stands open until it is closed. */
public final class SampleGate implements ReleaseGate {
    private Optional<String> closed = Optional.empty();

    public void close(String why) {
        closed = Optional.of(why);
    }

    public Gates installed() {
        return gates(Optional.of(this));
    }

    public Gates none() {
        return gates(Optional.empty());
    }

    @Override
    public void pass(Draft draft) {
        closed.ifPresent(why -> {
            throw new GateClosed(why);
        });
    }

    @Override
    public String standing(Draft draft) {
        return closed.orElse("Signed");
    }

    @Override
    public String address(DraftId draft) {
        return "gate/" + draft;
    }

    private static Gates gates(Optional<ReleaseGate> gate) {
        return new Gates() {
            @Override
            public Optional<ReleaseGate> gate() {
                return gate;
            }
        };
    }
}
