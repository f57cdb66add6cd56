package org.leadterm.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.marking.Confidence;

/**
 * How often codes were right that somebody was sure of, fairly sure of, or guessed; of first works. Right is what has nothing to
 * learn from: a code accepted at part share is not.
 *
 * @param steps   all of them, the surest first
 * @param unsaid  codes given without a word on confidence
 */
public record Calibration(List<Step> steps, int unsaid) {
    public Calibration {
        steps = List.copyOf(steps);
    }

    /** One step of confidence: how many codes were given with it, and how many of these were right. */
    public record Step(Confidence confidence, int right, int n) {
        public Wilson interval() {
            return new Wilson(right, n);
        }
    }

    public static Calibration of(List<Line> lines) {
        List<Line> given = lines.stream().filter(line -> line.first() && line.given().isPresent()).toList();
        Map<Confidence, List<Line>> said = given.stream().filter(line -> line.confidence().isPresent())
                .collect(Collectors.groupingBy(line -> line.confidence().orElseThrow()));
        List<Step> steps = Stream.of(Confidence.values()).map(confidence -> step(confidence, said.getOrDefault(confidence, List.of()))).toList();
        return new Calibration(steps, given.size() - steps.stream().mapToInt(Step::n).sum());
    }

    private static Step step(Confidence confidence, List<Line> lines) {
        return new Step(confidence, (int) lines.stream().filter(line -> line.kind().isRight()).count(), lines.size());
    }
}
