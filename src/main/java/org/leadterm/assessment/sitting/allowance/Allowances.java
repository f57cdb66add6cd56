package org.leadterm.assessment.sitting.allowance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.deadline.Terms;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Sitting;

/** What has been granted and paused in a sitting so far. */
public record Allowances(Sitting sitting, List<Extension> extensions, List<Halt> pauses) {
    public Allowances {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** What decides a candidate's deadline; empty before the start. */
    public Optional<Terms> terms(Candidate candidate) {
        return candidate.started().map(start -> terms(candidate, candidate.extra(), start));
    }

    /** What would decide whether somebody could still begin: extra time does not keep the window open. */
    public Terms startingAt(Candidate candidate, Instant now) {
        return terms(candidate, ExtraTime.NONE, now);
    }

    public boolean isPausedFor(Candidate candidate) {
        return pauses.stream().anyMatch(pause -> pause.lasts() && pause.isFor(candidate.id()));
    }

    public Optional<Halt> lasting(Reach reach) {
        return pauses.stream().filter(pause -> pause.lasts() && pause.isExactlyFor(reach)).findFirst();
    }

    private Terms terms(Candidate candidate, ExtraTime extra, Instant start) {
        return new Terms(start, sitting.time(), extra,
                extensions.stream().filter(extension -> extension.isFor(candidate.id())).map(Extension::by).toList(),
                pauses.stream().filter(pause -> pause.isFor(candidate.id())).map(Halt::pause).toList(),
                sitting.window().end(), ended(candidate));
    }

    /** Whoever was opened again after the sitting was ended goes on until the new deadline. */
    private Instant ended(Candidate candidate) {
        return sitting.ended().filter(ended -> candidate.reopened().filter(reopened -> !reopened.isBefore(ended)).isEmpty()).orElse(Instant.MAX);
    }
}
