package org.leadterm.benchmark.hall;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;
import org.leadterm.testing.Server;

/** One simulated sitting: everybody's calls go over HTTP to a server of its own process. */
public final class Hall {
    /** Two sets of notes to code and six questions answered in words. */
    private static final String PAPER = """
            {"id":"hall","title":"Simulated paper","minutes":60,"sections":[
             {"name":"Practical","scheme":"nccq-practical","passAt":"9/10","items":[{"exercise":"cataract-day-case"},{"exercise":"copd-pneumonia"}]},
             {"name":"Theory","passAt":"7/10","items":[{"question":"ap-small-bowel-end"},{"question":"ap-insulin"},{"question":"dq-invalid-hrg"},
              {"question":"icd-filler"},{"question":"ig-second-person"},{"question":"dq-over-coder"}]}]}""";

    private final Server server;
    private final Plan plan;
    private final Latencies saves = new Latencies();
    private final Latencies starts = new Latencies();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Phaser outage = new Phaser(1);
    private volatile boolean out;

    private Hall(Server server, Plan plan) {
        this.server = server;
        this.plan = plan;
    }

    /** Stores the paper and opens the accounts; the same people may sit several times. */
    public static List<Api> people(Server server, int count) {
        server.administrator().post("/papers", Json.parse(PAPER)).expect(201);
        List<Api> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            people.add(server.person(name(number), "trainee"));
        }
        return people;
    }

    /** Lets the first of these people sit. */
    public static Outcome sit(Server server, List<Api> people, Plan plan) throws InterruptedException {
        return new Hall(server, plan).run(people, Duration.ZERO);
    }

    /** Lets them sit; after a time the server is killed and started again. */
    public static Outcome sitWithAKill(Server server, List<Api> people, Plan plan, Duration after) throws InterruptedException {
        return new Hall(server, plan).run(people, after);
    }

    private Outcome run(List<Api> people, Duration killedAfter) throws InterruptedException {
        List<Sitter> sitters = seats(people);
        Duration before = processor();
        sitters.forEach(Thread::start);
        Duration used = Duration.ZERO;
        if (!killedAfter.isZero()) {
            TimeUnit.MILLISECONDS.sleep(killedAfter.toMillis());
            used = processor();
            out = true;
            server.kill9();
            server.start();
            out = false;
            outage.arrive();
        }
        for (Sitter sitter : sitters) {
            sitter.join();
        }
        return new Outcome(plan, acknowledged.get(), List.copyOf(failures), lost.get(), saves, starts, used.plus(processor()).minus(before));
    }

    private List<Sitter> seats(List<Api> people) {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < plan.candidates(); number++) {
            names.add(name(number));
        }
        String sitting = "/sittings/" + server.administrator().post("/sittings", Json.object("paper", "hall", "people", names,
                "opensAt", "2026-01-01T00:00:00Z")).expect(201).json().get("id").asText();
        Map<String, String> ids = new HashMap<>();
        JsonNode candidates = server.administrator().get(sitting + "/candidates").expect(200).json().get("items");
        candidates.forEach(each -> ids.put(each.get("name").asText(), each.get("id").asText()));
        List<Sitter> sitters = new ArrayList<>();
        for (int number = 0; number < plan.candidates(); number++) {
            sitters.add(new Sitter(people.get(number), sitting + "/candidates/" + ids.get(name(number)), this, number));
        }
        return sitters;
    }

    private static String name(int number) {
        return "candidate-" + number;
    }

    /** Of the server's present process, all its life. */
    private Duration processor() {
        return ProcessHandle.of(server.pid()).flatMap(process -> process.info().totalCpuDuration()).orElseThrow();
    }

    Plan plan() {
        return plan;
    }

    Latencies starts() {
        return starts;
    }

    /** Whether the server has been killed and is not ready again: no answer is no surprise now. */
    boolean isOut() {
        return out;
    }

    void awaitItsReturn() throws InterruptedException {
        outage.awaitAdvanceInterruptibly(0);
    }

    /** A save that had to wait for the server's return is no measure of its speed. */
    void acknowledged(long began, boolean undisturbed) {
        acknowledged.incrementAndGet();
        if (undisturbed) {
            saves.add(began);
        }
    }

    void lost() {
        lost.incrementAndGet();
    }

    void failed(String what) {
        failures.add(what);
    }
}
