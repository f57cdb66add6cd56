package org.leadterm.assessment.sitting.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.question.PartId;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.testing.Database;

/** What happens at the same moment: one paper, one hand-in, and every acknowledged save is in it. */
class SittingsAtOnceTest {
    private static final List<String> ANSWERS = List.of("{\"choice\":\"" + PartId.of("Left ventricle") + "\"}",
            "{\"choice\":\"" + PartId.of("Right ventricle") + "\"}");
    private final SittingDesk desk = new SittingDesk(Database.h2());
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private Sitting sitting;
    private Candidate ada;

    @BeforeEach
    void begin() {
        sitting = desk.set();
        ada = desk.candidate(sitting, desk.ada);
        desk.callers.become(desk.ada);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        desk.close();
    }

    @Test
    void eight_starts_at_once_draw_one_paper() throws Exception {
        List<Seat> seats = atOnce(8, () -> desk.database.transaction(() -> desk.candidates.start(sitting.id(), ada.id(), desk.clock.instant())));

        assertEquals(1, new HashSet<>(seats.stream().map(seat -> seat.candidate().started()).toList()).size());
        assertEquals(4, desk.paper(ada).items().size());
    }

    @Test
    void starts_at_the_moment_of_an_extension_get_it() throws Exception {
        desk.callers.become(desk.both());
        List<Callable<String>> calls = List.of(
                () -> desk.database.transaction(() -> desk.candidates.start(sitting.id(), ada.id(), desk.clock.instant())).toString(),
                () -> {
                    desk.database.transaction(() -> desk.timings.extend(Reach.all(sitting.id()), Duration.ofMinutes(10), "Bell."));
                    return "extended";
                });
        for (Future<String> future : threads.invokeAll(calls)) {
            future.get();
        }

        assertEquals(Optional.of(SittingDesk.OPENS.plus(Duration.ofMinutes(190))), desk.candidate(sitting, desk.ada).deadline());
    }

    @Test
    void eight_hand_ins_at_once_are_one() throws Exception {
        desk.start(sitting, desk.ada);
        List<Seat> seats = atOnce(8, () -> desk.submit(ada));

        assertEquals(1, new HashSet<>(seats.stream().map(Seat::candidate).toList()).size());
    }

    @Test
    void every_save_acknowledged_before_a_hand_in_is_handed_in() throws Exception {
        desk.start(sitting, desk.ada);
        CountDownLatch someSaved = new CountDownLatch(5);
        Future<Integer> saving = threads.submit(() -> saveUntilRefused(someSaved));
        someSaved.await();
        desk.submit(ada);
        int acknowledged = saving.get();

        CandidateItem item = desk.paper(ada).items().get(1);
        assertTrue(acknowledged >= 5);
        assertEquals(acknowledged, item.answerVersion());
        assertEquals(ANSWERS.get((acknowledged + 1) % 2), item.answer());
        assertEquals(acknowledged % 2 == 1 ? "1" : "0", item.awarded().orElseThrow().toString());
    }

    private int saveUntilRefused(CountDownLatch saved) {
        int version = 0;
        while (true) {
            try {
                version = desk.save(ada, 2, version, ANSWERS.get(version % 2)).version();
                saved.countDown();
            } catch (SaveRefused refused) {
                assertEquals(SaveRefused.Cause.HANDED_IN, refused.why());
                return version;
            }
        }
    }

    private <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        List<Callable<T>> calls = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            calls.add(call);
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(calls)) {
            results.add(future.get());
        }
        return results;
    }
}
