package org.leadterm.classification.shelf;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.search.Hit;
import org.leadterm.classification.search.Hits;

/** Codes as the API gives them. */
final class CodesJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CodesJson() {
    }

    static ObjectNode hits(String query, Hits hits) {
        ObjectNode json = JSON.objectNode().put("query", query);
        ArrayNode list = json.putArray("hits");
        for (Hit hit : hits.hits()) {
            list.addObject()
                    .put("classification", hit.code().classification().id())
                    .put("code", hit.code().text())
                    .put("title", hit.title())
                    .put("path", hit.pathText())
                    .put("kind", hit.kind().id())
                    .put("assignable", hit.assignable());
        }
        return json;
    }

    static ObjectNode entry(CodeBook book, Entry entry) {
        Code code = entry.code();
        ObjectNode json = JSON.objectNode()
                .put("classification", code.classification().id())
                .put("code", code.text())
                .put("title", entry.title());
        ArrayNode ancestors = json.putArray("ancestors");
        book.ancestors(code).forEach(above -> add(ancestors, above.code(), above.title()));
        ArrayNode children = json.putArray("children");
        book.children(code).forEach(below -> add(children, below.code().text(), below.title()));
        json.set("inclusions", texts(entry.inclusions()));
        json.set("exclusions", texts(entry.exclusions()));
        json.set("notes", texts(entry.notes()));
        json.put("mark", entry.mark().id().orElse(null));
        json.set("usage", entry.usage().isPresent() ? JSON.numberNode(entry.usage().getAsInt()) : JSON.nullNode());
        return json.put("assignable", book.assignable(code));
    }

    private static void add(ArrayNode list, String code, String title) {
        list.addObject().put("code", code).put("title", title);
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
