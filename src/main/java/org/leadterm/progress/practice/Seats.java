package org.leadterm.progress.practice;

import java.time.Instant;
import java.util.Optional;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.Sitting;

/** What is still to be sat. */
final class Seats {
    private Seats() {
    }

    /** Empty for what is handed in, ended, or missed. */
    static Optional<SetWork> toSit(Seat seat, Instant now) {
        Sitting sitting = seat.sitting();
        boolean begun = seat.candidate().state() == CandidateState.OPEN;
        boolean over = sitting.ended().isPresent() || !begun && sitting.window().closes().filter(closes -> closes.isBefore(now)).isPresent();
        if (over || seat.candidate().state() == CandidateState.SUBMITTED) {
            return Optional.empty();
        }
        return Optional.of(new SetWork(sitting.title(), "sit/" + sitting.id().text(), sitting.window().opens(), sitting.window().closes(),
                sitting.minutes(), extra(seat.candidate().extra(), sitting.minutes()), begun));
    }

    private static String extra(ExtraTime extra, int base) {
        int minutes = extra.minutes() + base * extra.percent() / 100;
        return minutes == 0 ? "" : minutes + " minutes extra time";
    }
}
