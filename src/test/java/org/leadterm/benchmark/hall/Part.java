package org.leadterm.benchmark.hall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;
import org.leadterm.testing.Reply;

/** One part of a candidate's paper, with what the server has acknowledged of it. Every answer sent is another one. */
final class Part {
    private final Api api;
    private final String seat;
    private final JsonNode item;
    private int version;
    private int answers;
    private String acknowledged = "";
    private String sent = "";

    Part(Api api, String seat, JsonNode item) {
        this.api = api;
        this.seat = seat;
        this.item = item;
        this.version = item.get("version").asInt();
    }

    /** Sends the next answer, which rests on the version acknowledged last. */
    Reply save() {
        sent = "Answer " + ++answers + " to part " + number() + " by " + seat;
        return isExercise() ? api.save(attempt(), version, codes()) : api.send("PUT", seat + "/questions/" + number() + "/answer",
                BodyPublishers.ofString(Json.object("text", sent).toString()),
                Map.of("Content-Type", "application/json", "If-Match", "\"" + version + "\""));
    }

    /** A dozen codes, as a candidate's answer has them, and a question to the clinician that tells one answer from the next. */
    private JsonNode codes() {
        ObjectNode answer = (ObjectNode) Json.parse("""
                {"episodes":[{"icd10":["H25.1",{"code":"E11.9","confidence":"sure"},"I10","N40","Z86.4","Z88.0","J44.9","E78.0"],
                 "opcs4":["C75.1","C71.2","Y80.3","Z94.2"]}]}""");
        answer.withObject("/episodes/0").put("query", sent);
        return answer;
    }

    /** The server has said that it is stored. */
    void acknowledge(int stored) {
        version = stored;
        acknowledged = sent;
    }

    /**
     * Looks for what was acknowledged. The answer sent last may be there without that, when its acknowledgement was lost; it counts
     * as acknowledged from then on.
     *
     * @return whether nothing acknowledged is missing
     */
    boolean isKept() {
        JsonNode stored = api.get(isExercise() ? "/attempts/" + attempt() : seat + "/items/" + number()).expect(200).json();
        int found = stored.get("version").asInt();
        String text = stored.at(isExercise() ? "/answer/episodes/0/query" : "/answer/text").asText();
        if (found == version + 1 && text.equals(sent)) {
            acknowledge(found);
        }
        return found == version && text.equals(acknowledged);
    }

    private boolean isExercise() {
        return item.get("kind").asText().equals("exercise");
    }

    private String attempt() {
        return item.get("attempt").asText();
    }

    private int number() {
        return item.get("number").asInt();
    }
}
