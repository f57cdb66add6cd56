package org.leadterm.progress.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.progress.Accuracy;
import org.leadterm.progress.BrokenStandards;
import org.leadterm.progress.Calibration;
import org.leadterm.progress.HeatMap;
import org.leadterm.progress.Line;
import org.leadterm.progress.Pace;
import org.leadterm.progress.Period;
import org.leadterm.progress.Readiness;
import org.leadterm.progress.Work;
import org.leadterm.progress.threshold.AuditLevel;

/** A person's progress. All but the number of works is of first works; readiness looks at the latest, whatever the period. */
final class ProgressJson {
    private static final ZoneId UK = ZoneId.of("Europe/London");

    private ProgressJson() {
    }

    static String write(Period period, List<Work> works, List<Line> lines, List<AuditLevel> levels, Readiness practical, Readiness theory) {
        ObjectNode json = TallyJson.period(period).put("works", works.size()).put("firsts", (int) works.stream().filter(Work::first).count())
                .put("denominator", Denominator.AUDITOR.id());
        json.set("groups", TallyJson.groups(Accuracy.total(works)));
        ArrayNode weeks = json.putArray("weeks");
        Accuracy.weekly(works, UK).forEach(week -> weeks.addObject().put("week", week.week().toString()).put("works", week.works())
                .set("groups", TallyJson.groups(week.tallies())));
        ArrayNode thresholds = json.putArray("thresholds");
        levels.forEach(level -> thresholds.add(threshold(level)));
        ArrayNode heat = json.putArray("chapters");
        HeatMap.of(lines).rows().forEach(row -> heat.add(chapter(row)));
        ArrayNode standards = json.putArray("standards");
        BrokenStandards.of(lines).standards()
                .forEach(broken -> standards.addObject().put("standard", broken.standard()).put("times", broken.times()).put("n", broken.n()));
        json.set("confidence", confidence(Calibration.of(lines)));
        json.set("pace", pace(Pace.of(works)));
        ObjectNode readiness = json.putObject("readiness");
        readiness.set("practical", readiness(practical));
        readiness.set("theory", readiness(theory));
        return json.toString();
    }

    private static ObjectNode threshold(AuditLevel level) {
        ObjectNode json = Json.object().put("name", level.name()).put("year", level.year()).put("source", level.source());
        ObjectNode least = json.putObject("least");
        for (Group group : Group.values()) {
            least.put(group.id(), Fraction.of(level.least(group).tenths(), 1_000).percent());
        }
        return json;
    }

    private static ObjectNode chapter(HeatMap.Row row) {
        ObjectNode json = Json.object().put("classification", row.chapter().classification().id()).put("chapter", row.chapter().name()).put("n", row.n());
        ObjectNode errors = json.putObject("errors");
        row.cells().forEach((key, lines) -> errors.put(key, lines.size()));
        return json;
    }

    private static ObjectNode confidence(Calibration calibration) {
        ObjectNode json = Json.object().put("unsaid", calibration.unsaid());
        ArrayNode steps = json.putArray("steps");
        calibration.steps().forEach(step -> steps.add(TallyJson.range(Json.object().put("confidence", step.confidence().name().toLowerCase(Locale.ROOT))
                .put("right", step.right()).put("n", step.n()), step.interval())));
        return json;
    }

    private static ObjectNode pace(Pace pace) {
        ObjectNode json = Json.object().put("untimed", pace.untimed());
        ArrayNode levels = json.putArray("levels");
        pace.levels().forEach(level -> {
            ObjectNode one = levels.addObject().put("level", Level.values()[level.level() - 1].id()).put("n", level.n())
                    .put("medianSeconds", level.median().orElse(null));
            one.set("total", TallyJson.tally(level.total()));
            ArrayNode points = one.putArray("works");
            level.works().forEach(work -> points.addObject().put("attempt", work.attempt().text()).put("exercise", work.exercise().text())
                    .put("seconds", work.seconds()).put("correct", work.total().correct()).put("key", work.total().key()));
        });
        return json;
    }

    private static ObjectNode readiness(Readiness readiness) {
        ObjectNode json = Json.object().put("state", state(readiness.state())).put("pass", readiness.pass().percent()).put("n", readiness.n())
                .put("reason", readiness.reason());
        return json.put("low", readiness.range().map(range -> range.low().percent()).orElse(null))
                .put("percent", readiness.range().map(range -> range.share().percent()).orElse(null))
                .put("high", readiness.range().map(range -> range.high().percent()).orElse(null));
    }

    private static String state(Readiness.State state) {
        return switch (state) {
            case TOO_FEW -> "tooFew";
            case NOT_YET -> "notYet";
            case NEAR -> "near";
            case ON_TRACK -> "onTrack";
        };
    }
}
