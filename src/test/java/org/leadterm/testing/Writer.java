package org.leadterm.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Saves to one attempt as fast as it can, one save upon the other, and remembers what was acknowledged. */
final class Writer extends Thread {
    private final Api api;
    private final String attempt;
    private final int first;
    private volatile boolean expectsTheEnd;
    private volatile boolean stopped;
    private volatile int acknowledged;
    private String lastAcknowledged = "";
    private String pending = "";
    private Optional<String> refused = Optional.empty();

    Writer(Api api, String attempt) {
        super("writer of " + attempt);
        setDaemon(true);
        this.api = api;
        this.attempt = attempt;
        this.first = api.get("/attempts/" + attempt).expect(200).json().get("version").asInt();
    }

    @Override
    public void run() {
        while (!stopped) {
            pending = "save " + (version() + 1) + " of " + attempt + ", " + SmallExercise.QUERY;
            Reply reply;
            try {
                reply = api.save(attempt, version(), SmallExercise.answer(pending));
            } catch (Unreachable gone) {
                return;
            }
            if (reply.status() != 200 || reply.json().get("version").asInt() != version() + 1) {
                refused = expectsTheEnd ? Optional.empty() : Optional.of(reply.status() + " " + reply.text());
                return;
            }
            lastAcknowledged = pending;
            acknowledged = acknowledged + 1;
        }
    }

    /** From now on an error is no surprise, and no acknowledgement either. */
    void expectTheEnd() {
        expectsTheEnd = true;
    }

    void finish() throws InterruptedException {
        stopped = true;
        join(60_000);
        if (isAlive()) {
            throw new AssertionError(getName() + " hangs");
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    /** A save that failed although nothing had been killed yet. */
    Optional<String> refused() {
        return refused;
    }

    /** How many acknowledged saves are missing now. The last one sent may be there without having been acknowledged. */
    int lost() {
        JsonNode found = api.get("/attempts/" + attempt).expect(200).json();
        int version = found.get("version").asInt();
        if (version < version()) {
            return version() - version;
        }
        String expected = version == version() ? lastAcknowledged : pending;
        boolean same = acknowledged == 0 || found.at("/answer/episodes/0/query").asText().equals(expected);
        return same && version <= version() + 1 ? 0 : 1;
    }

    private int version() {
        return first + acknowledged;
    }
}
