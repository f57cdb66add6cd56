package org.leadterm.benchmark.hall;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;
import org.leadterm.testing.Reply;
import org.leadterm.testing.Unreachable;

/** One candidate: starts, answers part after part with time to think, rides out an outage, and hands in. */
final class Sitter extends Thread {
    private static final long RETRY_MILLIS = 500;

    private final Api api;
    private final String seat;
    private final Hall hall;
    private final Random chance;
    private final List<Part> parts = new ArrayList<>();

    Sitter(Api api, String seat, Hall hall, long seed) {
        super("candidate at " + seat);
        setDaemon(true);
        this.api = api;
        this.seat = seat;
        this.hall = hall;
        this.chance = new Random(seed);
    }

    @Override
    public void run() {
        try {
            sit();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (AssertionError | RuntimeException failed) {
            hall.failed(getName() + ": " + failed);
        }
    }

    private void sit() throws InterruptedException {
        pause(hall.plan().spread());
        long began = System.nanoTime();
        api.post(seat + "/start", Json.object()).expect(200);
        JsonNode paper = api.get(seat + "/paper").expect(200).json();
        hall.starts().add(began);
        paper.get("items").forEach(item -> parts.add(new Part(api, seat, item)));
        for (int saves = 0; saves < hall.plan().saves(); saves++) {
            pause(hall.plan().thought().multipliedBy(2));
            save(parts.get(saves % parts.size()));
        }
        look();
        api.post(seat + "/submission", Json.object()).expect(200);
        if (!api.get(seat + "/paper").expect(200).json().get("state").asText().equals("submitted")) {
            hall.failed(getName() + " is not handed in");
        }
    }

    /** As the desk does: what is not acknowledged is sent again, once it is known what the server has. */
    private void save(Part part) throws InterruptedException {
        long began = System.nanoTime();
        boolean undisturbed = true;
        while (true) {
            boolean wasOut = hall.isOut();
            try {
                Reply reply = part.save();
                if (reply.status() == 200) {
                    part.acknowledge(reply.json().get("version").asInt());
                    hall.acknowledged(began, undisturbed);
                    return;
                }
                if (!wasOut && !hall.isOut()) {
                    throw new AssertionError(reply.call() + " answered " + reply.status() + " " + reply.text());
                }
            } catch (Unreachable gone) {
                if (!wasOut && !hall.isOut()) {
                    throw gone;
                }
            }
            undisturbed = false;
            hall.awaitItsReturn();
            TimeUnit.MILLISECONDS.sleep(chance.nextLong(RETRY_MILLIS));
            look();
        }
    }

    /** Whether everything acknowledged is there. */
    private void look() {
        parts.stream().filter(part -> !part.isKept()).forEach(part -> hall.lost());
    }

    /** For any time up to the longest, each as likely as another. */
    private void pause(Duration longest) throws InterruptedException {
        if (!longest.isZero()) {
            TimeUnit.MILLISECONDS.sleep(chance.nextLong(longest.toMillis()));
        }
    }
}
