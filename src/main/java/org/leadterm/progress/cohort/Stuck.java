package org.leadterm.progress.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.attempt.figures.RepeatedError;
import org.leadterm.people.PersonId;

/**
 * Who is stuck: whoever has left practice open and untouched for a week, or has made the same error five times in first attempts within
 * two weeks. The numbers are this product's own; they are said wherever the word is.
 */
final class Stuck {
    static final Duration UNTOUCHED = Duration.ofDays(7);
    static final Duration RECENT = Duration.ofDays(14);
    static final int REPEATS = 5;
    static final String RULE = "Stuck: open practice untouched for " + UNTOUCHED.toDays() + " days, or the same error key " + REPEATS
            + " times or more in first attempts within " + RECENT.toDays() + " days. Not begun: no exercise was ever opened.";

    private Stuck() {
    }

    static Instant untouchedSince(Instant now) {
        return now.minus(UNTOUCHED);
    }

    static Instant repeatedSince(Instant now) {
        return now.minus(RECENT);
    }

    /** The reasons of each; who is not stuck is not there. */
    static Map<PersonId, List<String>> reasons(Map<PersonId, Integer> untouched, List<RepeatedError> repeated) {
        Map<PersonId, List<String>> reasons = new HashMap<>();
        untouched.forEach((person, works) -> reasons.computeIfAbsent(person, none -> new ArrayList<>())
                .add(works == 1 ? "1 exercise left open" : works + " exercises left open"));
        repeated.forEach(each -> reasons.computeIfAbsent(each.person(), none -> new ArrayList<>()).add(each.key() + " " + each.times() + " times"));
        return reasons;
    }
}
