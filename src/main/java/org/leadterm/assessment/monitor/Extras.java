package org.leadterm.assessment.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.allowance.Extension;
import org.leadterm.assessment.sitting.watch.Board;

/** The time that candidates have beyond everybody's. */
final class Extras {
    private static final int WHOLE = 100;

    private Extras() {
    }

    /** Their own from the beginning and what they alone were granted since. */
    static Duration of(Candidate candidate, Board board) {
        Duration own = Duration.ofMinutes(candidate.extra().minutes())
                .plus(board.sitting().time().multipliedBy(candidate.extra().percent()).dividedBy(WHOLE));
        return own.plus(sum(board, Optional.of(candidate.id().text())));
    }

    /** What all were granted. */
    static Duration forAll(Board board) {
        return sum(board, Optional.empty());
    }

    private static Duration sum(Board board, Optional<String> whom) {
        List<Extension> granted = board.extensions();
        return granted.stream().filter(one -> one.candidate().equals(whom)).map(Extension::by).reduce(Duration.ZERO, Duration::plus);
    }
}
