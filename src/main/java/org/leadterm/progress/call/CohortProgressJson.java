package org.leadterm.progress.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Denominator;
import org.leadterm.progress.CohortProgress;
import org.leadterm.progress.Period;

/** A cohort's progress. */
final class CohortProgressJson {
    private static final int MOST_ERRORS = 10;

    private CohortProgressJson() {
    }

    static String write(Period period, CohortProgress progress) {
        ObjectNode json = TallyJson.period(period).put("denominator", Denominator.AUDITOR.id());
        json.set("groups", TallyJson.groups(progress.total()));
        ArrayNode members = json.putArray("members");
        progress.members().forEach(member -> members.add(member(member)));
        ArrayNode chapters = json.putArray("chapters");
        progress.chapters().forEach(row -> chapters.add(chapter(row)));
        ArrayNode exercises = json.putArray("exercises");
        progress.exercises().forEach(exercise -> exercises.add(exercise(exercise)));
        return json.toString();
    }

    private static ObjectNode member(CohortProgress.Member member) {
        ObjectNode json = Json.object().put("name", member.person().name().text()).put("displayName", member.person().displayName())
                .put("works", member.works()).put("firsts", member.firsts()).put("seconds", member.seconds())
                .put("lastHanded", text(member.lastHanded())).put("lastOpened", text(member.lastOpened()));
        json.set("groups", TallyJson.groups(member.tallies()));
        return json;
    }

    private static ObjectNode chapter(CohortProgress.ChapterErrors row) {
        ObjectNode json = Json.object().put("classification", row.chapter().classification().id()).put("chapter", row.chapter().name()).put("n", row.n());
        ObjectNode errors = json.putObject("errors");
        row.errors().forEach(errors::put);
        return json;
    }

    private static ObjectNode exercise(CohortProgress.Exercise exercise) {
        ObjectNode json = Json.object().put("exercise", exercise.exercise().text()).put("title", exercise.title()).put("works", exercise.works());
        json.set("groups", TallyJson.groups(exercise.tallies()));
        ArrayNode errors = json.putArray("errors");
        exercise.errors().stream().limit(MOST_ERRORS).forEach(error -> errors.addObject().put("group", error.group().id()).put("key", error.key())
                .put("given", error.given().orElse(null)).put("expected", error.expected().orElse(null)).put("times", error.times()));
        return json;
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }
}
