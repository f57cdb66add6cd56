package org.leadterm.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Attempts of one person, without a database. */
public final class SampleAttempts extends Attempts {
    private static final Instant BEGUN = Instant.parse("2026-03-04T09:30:00Z");
    private final List<AttemptLine> lines;

    private SampleAttempts(List<AttemptLine> lines) {
        this.lines = lines;
    }

    public static SampleAttempts of(AttemptLine... lines) {
        return new SampleAttempts(List.of(lines));
    }

    public static AttemptLine open(String exercise, String title) {
        return new AttemptLine("01a20121-99c8-7cb5-ace3-df5f225368aa", exercise, 1, title, AttemptState.OPEN, BEGUN, Optional.of(BEGUN),
                Optional.of("51be0000"), Optional.empty(), 75, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    public static AttemptLine handedIn(String exercise, String title) {
        return new AttemptLine("01a20121-99c8-7cb5-ace3-df5f225368ab", exercise, 1, title, AttemptState.SUBMITTED, BEGUN, Optional.of(BEGUN),
                Optional.of("51be0000"), Optional.of(BEGUN), 75, Optional.of("93.8"), Optional.of("15/2"), Optional.of("8"), 1);
    }

    @Override
    public List<AttemptLine> mine() {
        return lines;
    }
}
