package org.leadterm.attempt;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Instant;
import java.util.Optional;

/** What the API says of an attempt. Nothing of an answer key is ever in it. */
final class AttemptJson {
    private AttemptJson() {
    }

    static String opened(Attempt attempt) {
        return head(attempt).toString();
    }

    /** With the server's time, by which a page can tell how much is left. */
    static String whole(Attempt attempt, Instant now) {
        ObjectNode json = head(attempt).put("serverTime", now.toString());
        json.put("savedAt", text(attempt.savedAt()));
        json.put("receipt", attempt.receipt().orElse(null));
        json.put("openedAt", attempt.openedAt().toString());
        json.put("submittedAt", text(attempt.submittedAt()));
        json.put("secondsWorked", attempt.secondsWorked());
        json.putObject("references").put("book", attempt.references().book()).put("index", attempt.references().index())
                .put("hints", attempt.references().hints());
        json.putRawValue("answer", new RawValue(attempt.answer()));
        return json.toString();
    }

    static String saved(Save save) {
        return JsonNodeFactory.instance.objectNode().put("version", save.version()).put("savedAt", save.savedAt().toString())
                .put("receipt", save.receipt()).toString();
    }

    static String state(Attempt attempt) {
        return JsonNodeFactory.instance.objectNode().put("state", attempt.state().id()).toString();
    }

    static String worked(int seconds) {
        return JsonNodeFactory.instance.objectNode().put("secondsWorked", seconds).toString();
    }

    private static ObjectNode head(Attempt attempt) {
        return JsonNodeFactory.instance.objectNode().put("id", attempt.id().text()).put("version", attempt.answerVersion())
                .put("state", attempt.state().id()).put("deadline", text(attempt.deadline()))
                .put("exercise", attempt.exercise().text()).put("exerciseVersion", attempt.exerciseVersion());
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }
}
