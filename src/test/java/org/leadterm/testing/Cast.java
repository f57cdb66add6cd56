package org.leadterm.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People of every role with a token each, an exercise, and what they call about: made anew wherever a call would use it up. */
public final class Cast {
    private static final List<String> ROLES = List.of("trainee", "coder", "tutor", "administrator");
    private static final String FUTURE = "/classifications/icd10/releases?format=tsv&validFrom=2099-01-01&name=";
    private static final Map<String, String> FILES = Map.of("release", "code\ttitle\nA00\tCholera\nA00.9\tCholera, unspecified\n",
            "index", "Cataract\tsenile > nuclear\tH25.1\n");
    /** The small exercise under another name: what somebody sits cannot be practised meanwhile. */
    private static final String SAT = "sat-eye";
    private static int counter;

    private final Wire wire;
    private final String boss;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> sittings = new HashMap<>();
    private String candidate = "";

    public Cast(Wire wire, String boss) {
        this.wire = wire;
        this.boss = boss;
        tokens.put("nobody", "");
        ROLES.forEach(role -> tokens.put(role, person("table-" + role, role)));
        tokens.put("owner", person("table-owner", "trainee"));
        wire.send("POST", "/api/v1/exercises", boss, SmallExercise.archive(), Map.of("Content-Type", "application/zip"));
        wire.send("POST", "/api/v1/exercises", boss, SmallExercise.archive(SAT), Map.of("Content-Type", "application/zip"));
        wire.send("POST", "/api/v1/questions", boss, SmallQuestion.file(SmallQuestion.ID), Map.of("Content-Type", "application/yaml"));
    }

    public String token(String caller) {
        return tokens.get(caller);
    }

    /** A new account's token. */
    public String person(String name, String role) {
        json("POST", "/users", boss, Json.object("name", name, "roles", List.of(role), "password", Server.PASSWORD));
        return json("POST", "/users/" + name + "/tokens", boss, Json.object()).get("token").asText();
    }

    public String fresh() {
        counter++;
        return "someone-" + counter;
    }

    /** Makes a call of the table's, by one kind of caller. */
    public HttpResponse<String> call(CallTable.Row row, String caller) {
        String[] call = row.what().split(" ", 2);
        Map<String, String> headers = new HashMap<>();
        String query = "";
        byte[] body = {};
        String path = filled(call[1], row.with().contains("handed-in"), SmallExercise.ID, "owner");
        for (String word : row.with()) {
            if (word.startsWith("?")) {
                query = word.replace("NEW", fresh());
            } else if (FILES.containsKey(word)) {
                body = FILES.get(word).getBytes(StandardCharsets.UTF_8);
                headers.put("Content-Type", "text/tab-separated-values; charset=utf-8");
            } else if (word.startsWith("{")) {
                body = word.replace("NEW", fresh()).replace("PAPER", word.contains("PAPER") ? paper(SmallExercise.ID) : "").replace("CANDIDATE", candidate)
                        .getBytes(StandardCharsets.UTF_8);
                headers.put("Content-Type", "application/json");
            } else if (word.equals("zip")) {
                body = SmallExercise.archive();
                headers.put("Content-Type", "application/zip");
            } else if (word.equals("questions")) {
                body = SmallQuestion.file(fresh());
                headers.put("Content-Type", "application/yaml");
            } else if (word.equals("members")) {
                body = "name,displayName\ntable-coder,\n".getBytes(StandardCharsets.UTF_8);
                headers.put("Content-Type", "text/csv");
            } else if (word.equals("history")) {
                body = "Date,Title,Kind,Minutes\n04/03/2025,Standards update,Reading,30\n".getBytes(StandardCharsets.UTF_8);
                headers.put("Content-Type", "text/csv");
            } else if (word.equals("proof")) {
                body = "Attended.".getBytes(StandardCharsets.UTF_8);
                headers.put("Content-Type", "application/octet-stream");
            } else if (word.equals("If-Match")) {
                headers.put("If-Match", call[1].startsWith("/cpd/") ? "\"1\"" : "\"0\"");
            }
        }
        return wire.send(call[0], "/api/v1" + path + query, token(caller), body, headers);
    }

    /** A call's path with something real in its gaps. */
    public String filled(String path, boolean handedIn, String exercise, String owner) {
        String filled = path.replace("{classification}", "icd10").replace("{code}", "H25.1").replace("{place}", "H25-H28");
        if (path.startsWith("/questions/{id}")) {
            return filled.replace("{id}", SmallQuestion.ID);
        } else if (path.startsWith("/attempts/{id}")) {
            return filled.replace("{id}", attempt(exercise, owner, handedIn));
        } else if (path.startsWith("/papers/{id}")) {
            return filled.replace("{id}", paper(exercise));
        } else if (path.startsWith("/sittings/{id}")) {
            return sitting(filled, handedIn, exercise, owner);
        } else if (path.startsWith("/exercises/{id}/reports")) {
            return filled.replace("{id}", doubted());
        } else if (path.startsWith("/reports/{id}")) {
            return filled.replace("{id}", json("POST", "/exercises/" + doubted() + "/reports", boss, Json.object("why", "A name.")).get("id").asText());
        } else if (path.startsWith("/cohorts/{id}")) {
            return filled.replace("{id}", cohort()).replace("{name}", path.contains("/tutors/") ? "table-theo" : "table-owner");
        } else if (path.startsWith("/cpd/")) {
            return cpd(filled, token(owner));
        } else if (path.startsWith("/users/{name}")) {
            String name = fresh();
            person(name, "trainee");
            String id = json("GET", "/users/" + name + "/tokens", boss, Json.object()).get("items").get(0).get("id").asText();
            return filled.replace("{name}", name).replace("{id}", id);
        }
        return filled.replace("{id}", path.contains("/releases/{id}") ? release() : exercise);
    }

    /** Something of a person's log: a cycle, or a new activity that is shared, with a file. */
    private String cpd(String path, String token) {
        if (path.contains("/cycles/") || path.contains("/statements/")) {
            return path.replaceAll("\\{\\w+}", json("GET", "/cpd/cycles", token, Json.object()).get("items").get(0).get("id").asText());
        } else if (!path.contains("{id}")) {
            return path;
        }
        JsonNode entry = Json.object("title", fresh(), "kind", "reading", "date", "2026-03-04", "minutes", 30, "shared", true);
        String id = json("POST", "/cpd/activities", token, entry).get("id").asText();
        if (!path.contains("/evidence/")) {
            return path.replace("{id}", id);
        }
        HttpResponse<String> proof = wire.send("POST", "/api/v1/cpd/activities/" + id + "/evidence?name=proof.txt", token,
                "Attended.".getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "application/octet-stream"));
        return path.replace("{id}", Json.parse(proof.body()).get("id").asText());
    }

    /** One that is not in force for a long time. */
    private String release() {
        HttpResponse<String> made = wire.send("POST", "/api/v1" + FUTURE + fresh(), boss, FILES.get("release").getBytes(StandardCharsets.UTF_8), Map.of());
        return made.headers().firstValue("Location").orElseThrow(() -> new AssertionError(made.body())).replaceFirst(".*/", "");
    }

    /** An exercise that may be taken out of use. */
    private String doubted() {
        String id = "doubted-" + fresh();
        wire.send("POST", "/api/v1/exercises", boss, SmallExercise.archive(id), Map.of("Content-Type", "application/zip"));
        return id;
    }

    /** A new paper of the exercise and a question that names no code. */
    private String paper(String exercise) {
        JsonNode section = Json.object("name", "A", "items", List.of(Map.of("exercise", exercise), Map.of("question", "ap-small-bowel-end")));
        return json("POST", "/papers", boss, Json.object("id", fresh(), "title", "Mock", "minutes", 60, "sections", List.of(section))).get("id").asText();
    }

    /** A sitting with one candidate, who has started unless that is the call; a new one for every call about the small exercise. */
    private String sitting(String path, boolean handedIn, String exercise, String owner) {
        String kept = sittings.get(exercise + owner);
        if (kept != null && !exercise.equals(SmallExercise.ID)) {
            return path.replace("{id}", kept.split(" ")[0]).replace("{candidate}", kept.split(" ")[1]).replace("{number}", "1");
        }
        JsonNode wanted = Json.object("paper", paper(exercise.equals(SmallExercise.ID) ? SAT : exercise), "people", List.of("table-" + owner), "opensAt", "2026-01-01T00:00:00Z");
        String id = json("POST", "/sittings", boss, wanted).get("id").asText();
        candidate = json("GET", "/sittings/" + id + "/candidates", boss, Json.object()).get("items").get(0).get("id").asText();
        String seat = "/sittings/" + id + "/candidates/" + candidate;
        sittings.put(exercise + owner, id + " " + candidate);
        if (!path.endsWith("/start") && !path.endsWith("/removal")) {
            json("POST", seat + "/start", token(owner), Json.object());
        }
        if (handedIn) {
            json("POST", seat + "/submission", token(owner), Json.object());
        }
        String incident = !path.contains("{incident}") ? "" : json("POST", "/sittings/" + id + "/incidents", boss, Json.object("what", "A bell rang."))
                .get("id").asText();
        String message = !path.contains("{message}") ? "" : json("POST", "/sittings/" + id + "/messages", boss, Json.object("text", "Ten minutes."))
                .get("id").asText();
        return path.replace("{id}", id).replace("{candidate}", candidate).replace("{number}", "2").replace("{incident}", incident).replace("{message}", message);
    }

    /** A new cohort's id. The owner is its one member, and a tutor who is no caller of the table its one tutor, with another to be had. */
    public String cohort() {
        if (!tokens.containsKey("theo")) {
            tokens.put("theo", person("table-theo", "tutor"));
            tokens.put("thea", person("table-thea", "tutor"));
        }
        String id = json("POST", "/cohorts", tokens.get("theo"), Json.object("name", fresh())).get("id").asText();
        json("POST", "/cohorts/" + id + "/members", boss, Json.object("name", "table-owner"));
        return id;
    }

    /** A new attempt's id. */
    public String attempt(String exercise, String owner, boolean handedIn) {
        String id = json("POST", "/attempts", token(owner), Json.object("exercise", exercise)).get("id").asText();
        if (handedIn) {
            wire.send("POST", "/api/v1/attempts/" + id + "/submission", token(owner), new byte[0], Map.of("If-Match", "\"0\""));
        }
        return id;
    }

    private JsonNode json(String method, String path, String token, JsonNode body) {
        byte[] bytes = method.equals("GET") ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = wire.send(method, "/api/v1" + path, token, bytes, Map.of("Content-Type", "application/json"));
        if (answer.statusCode() >= 400) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return Json.parse(answer.body());
    }
}
