package org.leadterm.assessment.sitting.call;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.leadterm.assessment.analysis.ItemFigures;
import org.leadterm.assessment.result.Grade;
import org.leadterm.exercise.json.Json;

/** What came of a sitting as JSON, for tutors. */
final class GradebookJson {
    private GradebookJson() {
    }

    static ObjectNode grade(Grade grade) {
        ObjectNode json = Json.object().put("candidate", grade.candidate().id().text()).put("name", grade.candidate().name())
                .put("displayName", grade.candidate().displayName()).put("state", grade.candidate().state().id())
                .put("submittedAt", SittingJson.text(grade.candidate().submitted()));
        return json.set("marks", grade.marks().<ObjectNode>map(ResultJson::total).orElse(null));
    }

    static ObjectNode item(ItemFigures item) {
        String[] kindAndId = item.item().split(" ", 2);
        return Json.object().put("kind", kindAndId[0]).put("id", kindAndId[1]).put("people", item.people()).put("full", item.full())
                .put("mean", item.mean()).put("discrimination", item.discrimination().orElse(null))
                .put("medianSeconds", item.time().map(Duration::toSeconds).orElse(null));
    }
}
