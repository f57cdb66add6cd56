package org.leadterm.exercise;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.check.RuleFindingsJson;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Finding;
import org.leadterm.marking.Group;
import org.leadterm.marking.GroupResult;
import org.leadterm.marking.MarkSheet;

/** Mark sheets as JSON. Marks are text, as exact as they are ({@code 15/2}); what does not apply is {@code null}. */
public final class MarkSheetJson {
    private MarkSheetJson() {
    }

    /** @param rules what the answer breaks, of all its episodes */
    public static ObjectNode write(ExerciseId exercise, int version, MarkSheet sheet, List<RuleFinding> rules) {
        ObjectNode json = Json.object().put("exercise", exercise.text()).put("version", version).put("scheme", sheet.scheme());
        json.putObject("marks").put("awarded", sheet.awarded().toString()).put("available", sheet.available().toString())
                .put("percent", sheet.percent().orElse(null));
        json.put("passed", sheet.passed().orElse(null));
        ObjectNode groups = json.putObject("groups");
        for (Group group : Group.values()) {
            groups.set(group.id(), group(sheet.groups().get(group)));
        }
        ArrayNode findings = json.putArray("findings");
        sheet.findings().forEach(finding -> findings.add(finding(finding)));
        json.set("rules", RuleFindingsJson.write(rules));
        return json;
    }

    private static ObjectNode group(GroupResult result) {
        return Json.object().put("correct", result.correct()).put("total", result.total()).put("percent", result.percent().orElse(null))
                .put("omitted", result.omitted()).put("notRelevant", result.notRelevant()).put("denominator", result.denominator().id());
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = Json.object().put("episode", finding.episode())
                .put("classification", finding.classification().map(Classification::id).orElse(null))
                .put("group", finding.group().map(Group::id).orElse(null))
                .put("position", finding.position().orElse(null))
                .put("given", finding.given().orElse(null))
                .put("expected", finding.expected().map(Code::text).orElse(null))
                .put("kind", finding.kind().id())
                .put("key", finding.key().orElse(null))
                .put("awarded", finding.awarded().toString()).put("available", finding.available().toString())
                .put("external", finding.external())
                .put("explanation", Optional.of(finding.explanation()).filter(text -> !text.isEmpty()).orElse(null))
                .put("standard", finding.standard().orElse(null));
        ArrayNode evidence = json.putArray("evidence");
        finding.evidence().forEach(one -> evidence.add(AnswerJson.evidence(one)));
        return json;
    }
}
