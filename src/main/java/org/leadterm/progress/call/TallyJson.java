package org.leadterm.progress.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.progress.Period;
import org.leadterm.progress.Tally;
import org.leadterm.progress.Wilson;

/** What several answers have in common. Percentages are text with one decimal; what there is nothing to take of is {@code null}. */
final class TallyJson {
    private TallyJson() {
    }

    static ObjectNode period(Period period) {
        return Json.object().put("from", period.from().toString()).put("until", period.until().toString());
    }

    /** By the rule that an auditor counts by, which is named beside it. */
    static ObjectNode groups(Map<Group, Tally> tallies) {
        ObjectNode json = Json.object();
        tallies.forEach((group, tally) -> json.set(group.id(), tally(tally)));
        return json;
    }

    static ObjectNode tally(Tally tally) {
        ObjectNode json = Json.object().put("correct", tally.correct()).put("key", tally.key()).put("coder", tally.coder())
                .put("union", tally.union()).put("omitted", tally.omitted()).put("notRelevant", tally.notRelevant());
        return range(json, tally.interval(Denominator.AUDITOR));
    }

    static ObjectNode range(ObjectNode json, Wilson wilson) {
        return json.put("percent", wilson.share().map(Fraction::percent).orElse(null)).put("low", wilson.low().map(Fraction::percent).orElse(null))
                .put("high", wilson.high().map(Fraction::percent).orElse(null));
    }
}
