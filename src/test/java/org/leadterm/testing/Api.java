package org.leadterm.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One person's calls. Paths are below {@code /api/v1}, except those of the health checks. It goes on working after the
 * server was started again: the address is asked for at each call. Calls throw {@link Unreachable} when no answer comes.
 */
public final class Api {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final HttpClient http;
    private final Supplier<URI> address;
    private final String token;

    Api(HttpClient http, Supplier<URI> address, String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Reply post(String path, JsonNode body) {
        return send("POST", path, BodyPublishers.ofString(body.toString()), Map.of("Content-Type", "application/json"));
    }

    public Reply upload(String path, String type, byte[] body) {
        return send("POST", path, BodyPublishers.ofByteArray(body), Map.of("Content-Type", type));
    }

    /** Saves an answer that is based on a version. */
    public Reply save(String attempt, int version, JsonNode answer) {
        return send("PUT", "/attempts/" + attempt + "/answer", BodyPublishers.ofString(answer.toString()),
                Map.of("Content-Type", "application/json", "If-Match", "\"" + version + "\""));
    }

    /** Saves without saying what the answer is based on. */
    public Reply saveUnconditionally(String attempt, JsonNode answer) {
        return send("PUT", "/attempts/" + attempt + "/answer", BodyPublishers.ofString(answer.toString()),
                Map.of("Content-Type", "application/json"));
    }

    /** Hands in a version. */
    public Reply submit(String attempt, int version) {
        return send("POST", "/attempts/" + attempt + "/submission", BodyPublishers.noBody(), Map.of("If-Match", "\"" + version + "\""));
    }

    /** Any call. */
    public Reply send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        String call = method + " " + path;
        URI target = address.get().resolve(path.startsWith("/health") ? path : "/api/v1" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(target).method(method, body).timeout(LONGEST);
        Map<String, String> all = new TreeMap<>(headers);
        if (!token.isEmpty()) {
            all.put("Authorization", "Bearer " + token);
        }
        all.forEach(request::header);
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip();
            return new Reply(call, answer.statusCode(), type, answer.body());
        } catch (IOException none) {
            throw new Unreachable(call, none);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + call, interrupted);
        }
    }
}
