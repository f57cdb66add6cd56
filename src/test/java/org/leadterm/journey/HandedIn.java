package org.leadterm.journey;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/** A sitting of one, handed in, with one answer that a person has to mark, out of five. */
record HandedIn(String sitting, String candidate) {

    static HandedIn by(Person sitter, Api tutor) {
        Seated seated = Seated.begun(sitter, tutor);
        sitter.api().send("PUT", seated.seat() + "/questions/1/answer", BodyPublishers.ofString("{\"text\":\"Rules miss names.\"}"),
                Map.of("Content-Type", "application/json", "If-Match", "\"0\"")).expect(200);
        sitter.api().post(seated.seat() + "/submission", Json.object()).expect(200);
        return new HandedIn(seated.sitting(), seated.candidate());
    }

    /** Shows the marks to the candidate. */
    void release(Api tutor) {
        tutor.post("/sittings/" + sitting + "/release", Json.parse("{\"marks\":\"2026-01-01T00:00:00Z\",\"why\":\"All are marked.\"}")).expect(200);
    }
}
