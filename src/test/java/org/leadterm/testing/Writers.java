package org.leadterm.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Four trainees who save at the same time, each to an attempt of their own. */
public final class Writers {
    private static final int COUNT = 4;

    private final List<Api> people;
    private final List<String> attempts;

    private Writers(List<Api> people) {
        this.people = people;
        attempts = people.stream().map(person -> person.post("/attempts", Json.object("exercise", SmallExercise.ID)).expect(201).json()
                .get("id").asText()).toList();
    }

    /** Opens their accounts and attempts; the exercise must be there. */
    public static Writers on(Server server) {
        return new Writers(IntStream.range(0, COUNT).mapToObj(n -> server.person("writer-" + n, "trainee")).toList());
    }

    /** The first one. */
    public Api person() {
        return people.get(0);
    }

    /** The first one's. */
    public String attempt() {
        return attempts.get(0);
    }

    /**
     * All save for a time, then something is killed in the middle of it and brought back.
     *
     * @throws AssertionError when a save was refused before that
     */
    public Round save(Duration time, Runnable kill, Runnable revive) throws InterruptedException {
        List<Writer> writers = IntStream.range(0, COUNT).mapToObj(n -> new Writer(people.get(n), attempts.get(n))).toList();
        writers.forEach(Writer::start);
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
        writers.forEach(Writer::expectTheEnd);
        int soFar = writers.stream().mapToInt(Writer::acknowledged).sum();
        kill.run();
        for (Writer writer : writers) {
            writer.finish();
        }
        revive.run();
        writers.forEach(writer -> writer.refused().ifPresent(reply -> {
            throw new AssertionError(writer.getName() + " was refused: " + reply);
        }));
        return new Round(writers.stream().mapToInt(Writer::acknowledged).sum(), writers.stream().mapToInt(Writer::lost).sum(),
                soFar * 1_000L / time.toMillis());
    }

    /** What came of it. */
    public record Round(int acknowledged, int lost, long savesPerSecond) {
    }
}
