package org.leadterm.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** A page of the views, talked to as its script in the browser does it, without a browser. */
public final class FlowPage {
    private static final String SUBMITTED =
            "(() => { const all = {}; new FormData(element).forEach((value, name) => (all[name] ??= []).push(value)); return all; })()";

    private final Wire wire;
    private String cookie = "";
    private String csrf = "";
    private int ui;
    private int sync;
    private int client;
    private JsonNode last = Json.object();

    public FlowPage(Wire wire) {
        this.wire = wire;
    }

    /** Opens an address, as a new page of the same browser. What the server sends for it. */
    public String open(String route) {
        String at = URLEncoder.encode(route, StandardCharsets.UTF_8);
        JsonNode config = Json.parse(take(wire.send("GET", "/?v-r=init&location=" + at + "&query=", "", new byte[0], headers()))).get("appConfig");
        JsonNode uidl = config.get("uidl");
        ui = config.get("v-uiId").asInt();
        csrf = uidl.get("Vaadin-Security-Key").asText();
        sync = uidl.get("syncId").asInt();
        client = 0;
        return call(event(1, "ui-navigate", Json.object("route", route, "query", "", "appShellTitle", "", "historyState", "", "trigger", "")));
    }

    /** Opens an address; in a word what is shown for it. */
    public String outcome(String route) {
        String sent = open(route);
        if (sent.contains("[\"/sign-in\",\"_self\"")) {
            return "sign-in";
        } else if (sent.contains("[\"Something went wrong")) {
            return "failed";
        }
        if (sent.contains("\"Not found\"")) {
            return "nothing";
        }
        return sent.contains(" Leadterm\",\"if(window") ? "page" : "no page, but " + sent;
    }

    /** Fills in the sign-in page and sends it; what the server sends. */
    public String signIn(String name, String password) {
        open("sign-in");
        int form = node("form");
        return call(event(form, "submit", Json.object(SUBMITTED, Json.object("username", List.of(name), "password", List.of(password)))));
    }

    /** Presses the button with this text on the page that was opened last; what the server sends. */
    public String press(String text) {
        int label = change(one -> one.path("key").asText().equals("text") && one.path("value").asText().equals(text), text).get("node").asInt();
        int button = change(one -> StreamSupport.stream(one.path("addNodes").spliterator(), false).anyMatch(added -> added.asInt() == label), text)
                .get("node").asInt();
        ObjectNode data = Json.object();
        last.path("constants").findParents("event.screenX").forEach(keys -> keys.fieldNames()
                .forEachRemaining(key -> data.set(key, key.endsWith("Key") ? BooleanNode.FALSE : IntNode.valueOf(0))));
        return call(event(button, "click", data));
    }

    /** The session's cookie; empty before the first page. */
    public String cookie() {
        return cookie;
    }

    private static ObjectNode event(int node, String name, JsonNode data) {
        return Json.object("type", "event", "node", node, "event", name, "data", data);
    }

    private String call(JsonNode event) {
        JsonNode message = Json.object("csrfToken", csrf, "rpc", List.of(event), "syncId", sync, "clientId", client++);
        String answer = take(wire.send("POST", "/?v-r=uidl&v-uiId=" + ui, "", message.toString().getBytes(StandardCharsets.UTF_8), headers()));
        last = Json.parse(answer.replaceFirst("^for\\(;;\\);", "")).path(0);
        sync = last.path("syncId").asInt(sync);
        return answer;
    }

    private int node(String tag) {
        return change(one -> one.path("key").asText().equals("tag") && one.path("value").asText().equals(tag), tag).get("node").asInt();
    }

    private JsonNode change(Predicate<JsonNode> wanted, String what) {
        return StreamSupport.stream(last.path("changes").spliterator(), false).filter(wanted).findFirst()
                .orElseThrow(() -> new AssertionError("no " + what + " in " + last));
    }

    private Map<String, String> headers() {
        return cookie.isEmpty() ? Map.of("Content-Type", "application/json") : Map.of("Content-Type", "application/json", "Cookie", cookie);
    }

    private String take(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").stream().filter(one -> one.startsWith("LEADTERM=")).forEach(one -> cookie = one.split(";")[0]);
        return answer.body();
    }
}
