package org.leadterm.exercise.gate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadterm.exercise.json.Json;

/** Reports as JSON. */
final class ReportJson {
    private ReportJson() {
    }

    static ObjectNode write(SuspectedReport report) {
        ObjectNode json = Json.object().put("id", report.id()).put("exercise", report.exercise().text()).put("version", report.version())
                .put("document", report.place()).put("why", report.why()).put("by", report.by()).put("at", report.at().toString());
        report.settlement().ifPresent(settlement -> json.putObject("settled").put("by", settlement.by()).put("at", settlement.at().toString())
                .put("why", settlement.note()));
        return json;
    }

    static ObjectNode list(List<SuspectedReport> reports) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        reports.forEach(report -> items.add(write(report)));
        return json.putNull("next");
    }
}
