package org.leadterm.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.Practice;
import org.leadterm.attempt.Released;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.SampleLibrary;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.exercise.json.Json;
import org.leadterm.marking.Answer;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Some weeks of work by a few people, the same for the same seed: answers near the key with every kind of mistake, some of them repeated. */
final class SeededWork implements AutoCloseable {
    private static final List<String> CONFIDENCE = List.of("sure", "fairly", "guess", "");
    private static final List<String> STRAY = List.of("H53.8", "R07.4", "lens", "I10", "Q12.3", "Y83.1");
    private static final String[] CATARACT = {"H25.1", "T81.2", "Y60.0", "Z96.1", "C75.1", "C71.2", "Z94.3"};
    private static final String[] HIP = {"S72.0", "T84.0", "W19.0", "Z96.6", "W37.1", "C71.2", "Z94.3"};
    private static final String[] HEART = {"I21.0", "E11.9", "Y83.1", "Z95.1", "K49.1", "C71.2", "Z94.3"};

    final HandClock clock = new HandClock("2026-03-02T09:30:00Z");
    final Callers callers = new Callers();
    final Database database;
    final OpenAccounts accounts;
    final SampleLibrary library = SampleLibrary.of("Cataract")
            .with("Hip", "H25.1", "S72.0", "H26.9", "S72.9", "T81.2", "T84.0", "Y60.0", "W19.0", "Z96.1", "Z96.6", "C75.1", "W37.1", "DGCS.1", "DCS.XIX.7",
                    "level: foundation", "level: intermediate")
            .with("Heart", "H25.1", "I21.0", "H26.9", "I21.9", "T81.2", "E11.9", "Y60.0", "Y83.1", "Z96.1", "Z95.1", "C75.1", "K49.1", "DGCS.1", "DCS.IX.2",
                    "level: foundation", "level: advanced");
    private final Random random;
    private final Attempts attempts;

    SeededWork(Database database, long seed) {
        this.database = database;
        this.random = new Random(seed);
        this.accounts = new OpenAccounts(database, clock);
        this.attempts = Practice.attempts(database, library, callers, candidate -> Released.KEY, clock);
    }

    Person trainee(String name) {
        return accounts.open(name, Role.TRAINEE);
    }

    /** So many works by everybody, one after the other. */
    void by(List<Person> people, int each) {
        for (int i = 0; i < each; i++) {
            for (Person person : people) {
                callers.become(person);
                work();
                clock.forward(Duration.ofHours(random.nextInt(30)));
            }
        }
    }

    private void work() {
        int chosen = random.nextInt(3);
        AttemptId id = database.transaction(() -> attempts.open(new ExerciseId(List.of("cataract", "hip", "heart").get(chosen)))).id();
        database.transaction(() -> attempts.save(id, 0, answer(List.of(CATARACT, HIP, HEART).get(chosen)), clock.instant()));
        int seconds = random.nextInt(4) == 0 ? 0 : random.nextInt(1_500);
        clock.forward(Duration.ofSeconds(seconds));
        database.transaction(() -> attempts.work(id, seconds));
        database.transaction(() -> attempts.submit(id, 1, clock.instant()));
    }

    private Answer answer(String[] key) {
        ObjectNode json = Json.object();
        ObjectNode episode = json.putArray("episodes").addObject();
        fill(episode.putArray("icd10"), List.of(key).subList(0, 4));
        fill(episode.putArray("opcs4"), List.of(key).subList(4, 7));
        return AnswerJson.read(json.toString());
    }

    private void fill(ArrayNode codes, List<String> key) {
        List<String> given = new ArrayList<>();
        for (String code : key) {
            int luck = random.nextInt(20);
            if (luck < 12) {
                given.add(code);
            } else if (luck < 15) {
                given.add(changed(code, 4));
            } else if (luck < 17) {
                given.add(changed(code, 2));
            }
        }
        if (random.nextInt(3) == 0) {
            given.add(STRAY.get(random.nextInt(STRAY.size())));
        }
        if (random.nextInt(6) == 0) {
            Collections.shuffle(given, random);
        }
        for (String code : given) {
            String confidence = CONFIDENCE.get(random.nextInt(4));
            if (confidence.isEmpty()) {
                codes.add(code);
            } else {
                codes.addObject().put("code", code).put("confidence", confidence);
            }
        }
    }

    /** One digit more at that place. */
    private static String changed(String code, int place) {
        char digit = (char) ('0' + (code.charAt(place) - '0' + 1) % 10);
        return code.substring(0, place) + digit + code.substring(place + 1);
    }

    @Override
    public void close() {
        database.close();
    }
}
