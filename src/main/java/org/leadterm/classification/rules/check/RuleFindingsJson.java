package org.leadterm.classification.rules.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadterm.classification.rules.RuleFinding;

/** Findings as the API and mark sheets give them. */
public final class RuleFindingsJson {
    private RuleFindingsJson() {
    }

    public static ArrayNode write(List<RuleFinding> findings) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> list.add(write(finding)));
        return list;
    }

    private static ObjectNode write(RuleFinding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("rule", finding.rule().id()).put("severity", finding.severity().id())
                .put("classification", finding.classification().id());
        ArrayNode codes = json.putArray("codes");
        finding.codes().forEach(one -> codes.add(one.code().text()));
        return json.put("message", finding.message());
    }
}
