package org.leadterm.classification.rules.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.mend.Mend;

/** Findings as the API and mark sheets give them. */
public final class RuleFindingsJson {
    private RuleFindingsJson() {
    }

    public static ArrayNode write(List<RuleFinding> findings) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> list.add(write(finding)));
        return list;
    }

    /** The same, each with the step that mends it, where there is one. */
    static ArrayNode write(List<RuleFinding> findings, Function<RuleFinding, Optional<Mend>> mends) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> {
            ObjectNode json = write(finding);
            mends.apply(finding).ifPresent(mend -> json.set("mend", write(mend)));
            list.add(json);
        });
        return list;
    }

    private static ObjectNode write(Mend mend) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return mend instanceof Mend.Replace better ? json.put("position", better.position()).put("code", better.by().text())
                : json.put("position", ((Mend.Move) mend).from()).put("to", ((Mend.Move) mend).to());
    }

    private static ObjectNode write(RuleFinding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("rule", finding.rule().id()).put("severity", finding.severity().id())
                .put("classification", finding.classification().id());
        ArrayNode codes = json.putArray("codes");
        finding.codes().forEach(one -> codes.add(one.code().text()));
        return json.put("message", finding.message());
    }
}
