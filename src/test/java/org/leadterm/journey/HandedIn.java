package org.leadterm.journey;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/** A sitting of one, handed in, with one answer that a person has to mark, out of five. */
record HandedIn(String sitting, String candidate) {

    static HandedIn by(Person sitter, Api tutor) {
        String paper = "paper-of-" + sitter.name();
        tutor.post("/papers", Json.parse("""
                {"id":"%s","title":"Why two people","minutes":60,"sections":[{"name":"Theory","passAt":"1/2","items":[{"question":"ig-second-person"}]}]}"""
                .formatted(paper))).expect(201);
        String sitting = tutor.post("/sittings", Json.parse("""
                {"paper":"%s","people":["%s"],"opensAt":"2026-01-01T00:00:00Z"}""".formatted(paper, sitter.name()))).expect(201).json().get("id").asText();
        String candidate = tutor.get("/sittings/" + sitting + "/candidates").expect(200).json().get("items").get(0).get("id").asText();
        String seat = "/sittings/" + sitting + "/candidates/" + candidate;
        sitter.api().post(seat + "/start", Json.object()).expect(200);
        sitter.api().send("PUT", seat + "/questions/1/answer", BodyPublishers.ofString("{\"text\":\"Rules miss names.\"}"),
                Map.of("Content-Type", "application/json", "If-Match", "\"0\"")).expect(200);
        sitter.api().post(seat + "/submission", Json.object()).expect(200);
        return new HandedIn(sitting, candidate);
    }

    /** Shows the marks to the candidate. */
    void release(Api tutor) {
        tutor.post("/sittings/" + sitting + "/release", Json.parse("{\"marks\":\"2026-01-01T00:00:00Z\",\"why\":\"All are marked.\"}")).expect(200);
    }
}
