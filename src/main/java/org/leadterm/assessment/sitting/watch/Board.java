package org.leadterm.assessment.sitting.watch;

import java.time.Instant;
import java.util.List;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.allowance.Extension;
import org.leadterm.assessment.sitting.allowance.Halt;

/** A sitting with everybody in it, at a moment of the server's clock. */
public record Board(Sitting sitting, List<BoardLine> lines, List<Extension> extensions, List<Halt> pauses, List<Incident> incidents, Instant now) {
    public Board {
        lines = List.copyOf(lines);
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
        incidents = List.copyOf(incidents);
    }
}
