package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The engine agrees with a marker that tries every possibility, on a hundred thousand random cases. */
class MarkingAgainstSlowMarkingTest {
    @Test
    void fast_and_slow_marking_find_the_same() {
        for (int seed = 0; seed < 100_000; seed++) {
            RandomTrial trial = new RandomTrial(new Random(seed));
            AnswerKey key = trial.key(4);
            Answer answer = trial.answer(key, 5);
            MarkingScheme scheme = trial.scheme();
            int number = seed;
            assertEquals(SlowMarking.mark(key, answer, scheme), Lines.of(Marking.mark(key, answer, scheme)),
                    () -> "seed " + number + "\n" + key + "\n" + answer + "\n" + scheme);
        }
    }
}
