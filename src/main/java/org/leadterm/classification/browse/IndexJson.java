package org.leadterm.classification.browse;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.search.Hit;

/** The alphabetical index as the API gives it. */
final class IndexJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private IndexJson() {
    }

    /** Lead terms, so many of them; where there are none, the lines elsewhere that have the words. */
    static ObjectNode terms(List<String> terms, int most, List<Hit> elsewhere) {
        ObjectNode json = JSON.objectNode();
        ArrayNode list = json.putArray("terms");
        terms.stream().limit(most).forEach(list::add);
        json.put("total", terms.size());
        ArrayNode others = json.putArray("elsewhere");
        elsewhere.forEach(hit -> others.addObject().put("code", hit.code().text()).set("path", texts(hit.path())));
        return json;
    }

    static ObjectNode lines(Pages pages, List<IndexLine> lines) {
        ObjectNode json = JSON.objectNode();
        ArrayNode list = json.putArray("lines");
        for (IndexLine line : lines) {
            ObjectNode item = list.addObject().put("depth", line.depth()).put("text", line.text());
            item.set("path", texts(line.path()));
            ArrayNode codes = item.putArray("codes");
            line.codes().forEach(code -> codes.add(code(pages, code)));
            ArrayNode references = item.putArray("references");
            line.references().forEach(reference -> references.addObject().put("also", reference.also()).set("path", texts(reference.path())));
        }
        return json;
    }

    /** {@code more}: the index leads to a category, whose last character the tabular list gives. */
    private static ObjectNode code(Pages pages, Code code) {
        Optional<Entry> listed = pages.book().find(code);
        return JSON.objectNode().put("code", code.text()).put("title", listed.map(Entry::title).orElse(null))
                .put("mark", listed.flatMap(entry -> entry.mark().id()).orElse(null)).put("more", !pages.book().children(code).isEmpty());
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
