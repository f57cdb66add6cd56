package org.leadterm.assessment.question.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * In which order a candidate sees parts. The same seed gives the same order, so that a reload changes nothing.
 *
 * @param seed empty for the order that is the same for everybody
 */
public record Arrangement(Optional<Long> seed) {
    public static final Arrangement STABLE = new Arrangement(Optional.empty());

    public static Arrangement seeded(long seed) {
        return new Arrangement(Optional.of(seed));
    }

    /** Options as the author wrote them, or shuffled. */
    <T> List<T> options(List<T> options, boolean shuffle, Function<T, String> id) {
        return shuffle && seed.isPresent() ? hidden(options, id) : options;
    }

    /** Parts whose order in the file is the key, in one that has nothing to do with it. */
    <T> List<T> hidden(List<T> parts, Function<T, String> id) {
        List<T> arranged = new ArrayList<>(parts);
        arranged.sort(Comparator.comparing(id));
        seed.ifPresent(number -> Collections.shuffle(arranged, new Random(number)));
        return arranged;
    }
}
