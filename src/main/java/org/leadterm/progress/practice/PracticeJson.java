package org.leadterm.progress.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A queue as the API gives it; nothing of a key is in it but the chapters that reasons name. */
final class PracticeJson {
    private PracticeJson() {
    }

    static String write(PracticeQueue queue) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        queue.suggestions().forEach(suggestion -> add(items.addObject(), suggestion));
        json.put("restDays", PracticeQueue.REST);
        json.put("nextReturn", queue.next().map(LocalDate::toString).orElse(null));
        return json.toString();
    }

    private static void add(ObjectNode json, Suggestion suggestion) {
        Task task = suggestion.task();
        json.put("title", task.title()).put("minutes", task.minutes()).put("due", suggestion.due().toString());
        if (task instanceof PracticeCase one) {
            json.put("exercise", one.id().text()).put("level", one.about().level().id()).put("specialty", one.about().specialty());
        } else if (task instanceof SetWork work) {
            json.put("sitting", work.address().substring(work.address().indexOf('/') + 1));
        }
        json.put("kind", suggestion.reason().id()).put("reason", suggestion.reason().text());
    }
}
