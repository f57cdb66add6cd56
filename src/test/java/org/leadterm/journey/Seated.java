package org.leadterm.journey;

import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/** A sitting of one, who has begun: one question, out of five, that a person has to mark. */
record Seated(String sitting, String candidate) {

    static Seated begun(Person sitter, Api tutor) {
        String paper = "paper-of-" + sitter.name();
        tutor.post("/papers", Json.parse("""
                {"id":"%s","title":"Why two people","minutes":60,"sections":[{"name":"Theory","passAt":"1/2","items":[{"question":"ig-second-person"}]}]}"""
                .formatted(paper))).expect(201);
        String sitting = tutor.post("/sittings", Json.parse("""
                {"paper":"%s","people":["%s"],"opensAt":"2026-01-01T00:00:00Z"}""".formatted(paper, sitter.name()))).expect(201).json().get("id").asText();
        String candidate = tutor.get("/sittings/" + sitting + "/candidates").expect(200).json().get("items").get(0).get("id").asText();
        Seated seated = new Seated(sitting, candidate);
        sitter.api().post(seated.seat() + "/start", Json.object()).expect(200);
        return seated;
    }

    /** Where the API has it. */
    String seat() {
        return "/sittings/" + sitting + "/candidates/" + candidate;
    }
}
