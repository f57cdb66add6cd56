package org.leadterm.cpd.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.evidence.Evidence;

/** The log in the API's JSON. Amounts are numbers of the cycle's unit. */
final class CpdJson {
    private CpdJson() {
    }

    static String cycles(List<CycleCheck> checks) {
        ObjectNode json = object();
        ArrayNode items = json.putArray("items");
        checks.forEach(check -> items.add(cycle(check)));
        json.putNull("next");
        return json.toString();
    }

    static ObjectNode cycle(CycleCheck check) {
        Cycle cycle = check.cycle();
        ObjectNode json = object().put("id", cycle.id().text()).put("version", cycle.version()).put("name", cycle.name())
                .put("from", cycle.from().toString()).put("until", cycle.until().toString()).put("unit", cycle.target().unit().text())
                .put("target", cycle.target().total().value()).put("source", cycle.target().source()).put("done", check.done().value())
                .put("left", check.left().value()).put("ahead", check.ahead().value()).put("activities", check.activities().size())
                .put("verified", check.verified()).put("reflectionsMissing", check.reflections().size()).put("evidenceMissing", check.evidence().size());
        ArrayNode categories = json.putArray("categories");
        check.shares().forEach(share -> categories.addObject().put("id", share.category().id()).put("label", share.category().label())
                .put("target", share.category().target().value()).put("done", share.done().value()));
        ArrayNode missing = json.putArray("kindsMissing");
        check.missing().forEach(kind -> missing.add(kind.text()));
        return json;
    }

    static String activities(List<Activity> activities) {
        ObjectNode json = object();
        ArrayNode items = json.putArray("items");
        activities.forEach(activity -> items.add(activity(activity)));
        json.putNull("next");
        return json.toString();
    }

    static ObjectNode activity(Activity activity) {
        Entry entry = activity.entry();
        ObjectNode json = object().put("id", activity.id().text()).put("version", activity.version()).put("title", entry.title())
                .put("kind", entry.kind().text()).put("date", entry.on().toString()).put("minutes", entry.minutes())
                .put("points", new Amount(Unit.POINTS, entry.points()).value()).put("provider", entry.provider()).put("category", entry.category())
                .put("state", entry.state().text()).put("purpose", entry.purpose().text())
                .put("cycle", entry.cycle().map(CycleId::text).orElse(null)).put("shared", entry.shared())
                .put("source", activity.provenance().source().text()).put("sourceText", activity.provenance().text())
                .put("changedAt", activity.changed().toString());
        ArrayNode reflection = json.putArray("reflection");
        entry.reflection().answers().forEach(answer -> reflection.addObject().put("prompt", answer.prompt()).put("text", answer.text()));
        entry.course().ifPresentOrElse(course -> json.putObject("course").put("clock", course.clock().text()).put("days", course.days()),
                () -> json.putNull("course"));
        activity.verification().ifPresentOrElse(verified -> json.putObject("verified").put("by", verified.name()).put("at", verified.at().toString()),
                () -> json.putNull("verified"));
        ArrayNode evidence = json.putArray("evidence");
        activity.evidence().forEach(each -> evidence.add(evidence(each)));
        return json;
    }

    static ObjectNode evidence(Evidence evidence) {
        return object().put("id", evidence.id().text()).put("name", evidence.name()).put("type", evidence.type().media()).put("size", evidence.size())
                .put("sha256", evidence.sha256()).put("addedAt", evidence.added().toString());
    }

    static String imported(int activities) {
        return object().put("activities", activities).toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
