package org.leadterm.assessment.sitting.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.Attempts;
import org.leadterm.attempt.SampleSatAttempts;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.testing.Database;

/**
 * The table of deadlines over the saves themselves: minutes after nine o'clock, and whether a save of a question's answer and of an
 * exercise's is then accepted. What the candidate's own clock says is in no call, so that it may be a day off.
 */
class DeadlinesOfSavesTest {
    /** On which database. */
    Database open() {
        return Database.h2();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # case,                                      base, closes, minutes, percent, events,                        save at, outcome
            the last moment counts,                        60,       ,       0,       0,                              ,      60, accepted
            a moment later does not,                       60,       ,       0,       0,                              ,      61, late
            with a quarter more,                           60,       ,       0,      25,                              ,      75, accepted
            and not after it,                              60,       ,       0,      25,                              ,      76, late
            with minutes more though the window closes,    60,     60,      10,       0,                              ,      70, accepted
            the window ends ordinary time,                 60,     30,       0,       0,                              ,      31, late
            an extension for all,                          60,       ,       0,       0, 50=extend-all                ,      70, accepted
            an extension for all is ten minutes,           60,       ,       0,       0, 50=extend-all                ,      71, late
            an extension for one,                          60,       ,       0,       0, 50=extend-one                ,      70, accepted
            an extension for somebody else,                60,       ,       0,       0, 50=extend-other              ,      61, late
            extensions and extra time add up,              60,       ,       5,      25, 50=extend-all 51=extend-one  ,     100, accepted
            while the clock stands everything is kept,     60,       ,       0,       0, 50=pause                     ,     600, accepted
            a pause is given back,                         60,       ,       0,       0, 30=pause 45=resume           ,      75, accepted
            a pause is given back and no more,             60,       ,       0,       0, 30=pause 45=resume           ,      76, late
            a pause of one alone,                          60,       ,       0,       0, 30=pause-one 45=resume-one   ,      75, accepted
            two pauses and an extension,                   60,       ,       0,       0, 10=pause 20=resume 30=extend-all 40=pause 45=resume, 85, accepted
            two pauses and an extension and no more,       60,       ,       0,       0, 10=pause 20=resume 30=extend-all 40=pause 45=resume, 86, late
            extra time given while it runs,                60,       ,       0,       0, 30=extra                     ,      80, accepted
            ended by a tutor,                              60,       ,       0,       0, 30=end                       ,      31, late
            no limit never ends,                            0,       ,       0,       0,                              ,  100000, accepted
            """)
    void a_save_is_taken_until_the_deadline_that_the_server_computes(String what, int base, Integer closes, int minutes, int percent, String events,
            int saveAt, String outcome) {
        try (SittingDesk desk = new SittingDesk(open())) {
            Sitting sitting = desk.set(new ExtraTime(minutes, percent), Optional.ofNullable(closes).map(DeadlinesOfSavesTest::at), base, "valves");
            Candidate ada = desk.start(sitting, desk.ada).candidate();
            TreeMap<Integer, String> plan = new TreeMap<>();
            for (String event : events == null ? new String[0] : events.split(" ")) {
                plan.put(Integer.parseInt(event.split("=")[0]), event.split("=")[1]);
            }
            plan.forEach((minute, event) -> {
                goTo(desk, minute);
                desk.tutor(() -> happen(desk, sitting, ada, event));
            });
            goTo(desk, saveAt);
            desk.callers.become(desk.ada);

            assertEquals(outcome, outcome(() -> desk.save(ada, 2, 0, "{}")), () -> what + ": question");
            assertEquals(outcome, outcome(() -> saveExercise(desk, ada)), () -> what + ": exercise");
        }
    }

    private static void saveExercise(SittingDesk desk, Candidate ada) {
        Attempts attempts = SampleSatAttempts.attempts(desk.database, desk.library, desk.callers.current(), desk.releases, desk.clock);
        String id = desk.database.transaction(() -> desk.attempts.of(List.of(ada.id()))).get(0).id();
        desk.database.transaction(() -> attempts.save(new AttemptId(id), 0, AnswerJson.read("{\"episodes\":[]}"), desk.clock.instant()));
    }

    private static void happen(SittingDesk desk, Sitting sitting, Candidate ada, String event) {
        Reach all = Reach.all(sitting.id());
        Reach one = Reach.one(sitting.id(), ada.id());
        switch (event) {
            case "extend-all" -> desk.timings.extend(all, Duration.ofMinutes(10), "The room was late.");
            case "extend-one" -> desk.timings.extend(one, Duration.ofMinutes(10), "Moved seat.");
            case "extend-other" -> desk.timings.extend(Reach.one(sitting.id(), desk.sittings.candidates(sitting.id()).stream()
                    .filter(other -> !other.id().equals(ada.id())).findFirst().orElseThrow().id()), Duration.ofMinutes(10), "Moved seat.");
            case "pause" -> desk.timings.pause(all, "Power cut.");
            case "resume" -> desk.timings.resume(all);
            case "pause-one" -> desk.timings.pause(one, "Faint.");
            case "resume-one" -> desk.timings.resume(one);
            case "extra" -> desk.timings.give(sitting.id(), ada.id(), new ExtraTime(20, 0), "Agreed before.");
            default -> desk.timings.end(sitting.id(), "Fire.");
        }
    }

    private static String outcome(Runnable save) {
        try {
            save.run();
            return "accepted";
        } catch (SaveRefused refused) {
            return refused.why().name().toLowerCase(Locale.ROOT);
        }
    }

    private static void goTo(SittingDesk desk, int minute) {
        desk.clock.forward(Duration.between(desk.clock.instant(), at(minute)));
    }

    private static Instant at(int minute) {
        return SittingDesk.OPENS.plus(Duration.ofMinutes(minute));
    }
}
