package org.leadterm.exercise.draft;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.SampleWorkshop;
import org.leadterm.testing.Database;

/** Drafts for the tests of packages that use them. */
public final class SampleDrafts {
    private SampleDrafts() {
    }

    /** With a gate that is made later, since it uses the drafts itself. */
    public static Drafts of(Database database, Clock clock, SampleWorkshop workshop, Exercises exercises, Supplier<ReleaseGate> gate) {
        Gates gates = new Gates() {
            @Override
            public Optional<ReleaseGate> gate() {
                return Optional.of(gate.get());
            }
        };
        return database.connect(new Drafts(clock, workshop.caller(), exercises, gates, workshop.deeds()));
    }
}
