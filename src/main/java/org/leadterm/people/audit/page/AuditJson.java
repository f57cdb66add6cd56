package org.leadterm.people.audit.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.leadterm.people.audit.AuditLine;
import org.leadterm.people.audit.AuditPage;
import org.leadterm.people.audit.AuditReport;
import org.leadterm.people.audit.SealedLine;

/** The audit trail in the API's JSON and in lines of JSON. */
final class AuditJson {
    private AuditJson() {
    }

    static String page(AuditPage page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        page.lines().forEach(line -> items.add(line(line)));
        json.put("next", page.next().map(String::valueOf).orElse(null));
        return json.toString();
    }

    static String report(AuditReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("whole", report.isWhole()).put("checkedAt", report.at().toString()).put("entries", report.entries()).put("head", report.head());
        ArrayNode findings = json.putArray("findings");
        report.findings().forEach(found -> findings.addObject().put("kind", kind(found.kind().name())).put("from", found.from()).put("to", found.to())
                .put("text", found.text()));
        return json.toString();
    }

    /** With all that its place in the chain can be checked by. */
    static String sealed(SealedLine sealed) {
        return line(sealed.line()).put("previous", sealed.previous()).put("hash", sealed.hash()).put("key", sealed.key()).put("seal", sealed.seal())
                .toString();
    }

    private static ObjectNode line(AuditLine line) {
        return JsonNodeFactory.instance.objectNode().put("seq", line.seq()).put("at", line.at().toString()).put("who", line.deed().who())
                .put("action", line.deed().action()).put("subject", line.deed().subject()).put("before", line.deed().before())
                .put("after", line.deed().after()).put("why", line.deed().why());
    }

    private static String kind(String name) {
        return switch (name) {
            case "OTHER_KEY" -> "otherKey";
            default -> name.toLowerCase(Locale.ROOT);
        };
    }
}
