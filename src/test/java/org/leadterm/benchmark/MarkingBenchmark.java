package org.leadterm.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadterm.classification.Code;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.AnswerKey;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.GivenCode;
import org.leadterm.marking.KeyItem;
import org.leadterm.marking.MarkSheet;
import org.leadterm.marking.Marking;
import org.leadterm.marking.MarkingSchemes;
import org.leadterm.marking.OrderRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many episodes one core marks in a second: ten codes against ten, most right, some nearly, some out of place. Beside it, as a
 * yardstick, the least that any marking does: comparing the two lists as sets of texts.
 *
 * <p>Run with {@code mvn test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
 * -Dexec.args="-cp %classpath org.leadterm.benchmark.MarkingBenchmark"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MarkingBenchmark {
    private static final int ANSWERS = 1000;
    private static final List<String> DIAGNOSES = List.of("H25.1", "T81.2", "Y60.0", "E11.9", "I10", "Z96.1");
    private static final List<String> PROCEDURES = List.of("C75.1", "C71.2", "C79.1", "Z94.3");
    private static final Set<String> RIGHT = Stream.concat(DIAGNOSES.stream(), PROCEDURES.stream()).collect(Collectors.toSet());
    private static final List<String> OTHERS = List.of("H25.0", "H26.9", "E11.8", "E78.0", "Z86.4", "H53.8", "I15.9", "C71.8", "C75.4", "Z94.2");

    private final AnswerKey key = new AnswerKey(List.of(new EpisodeKey(items(DIAGNOSES.stream().map(Code::icd10)),
            items(PROCEDURES.stream().map(Code::opcs4)),
            List.of(new OrderRule(OrderRule.Kind.FOLLOWS, Code.icd10("T81.2"), Code.icd10("Y60.0")),
                    new OrderRule(OrderRule.Kind.AFTER, Code.opcs4("C75.1"), Code.opcs4("Z94.3"))),
            List.of(), Optional.empty())));
    private final List<Answer> answers = answers();

    /** Marks with all that a mark sheet says. */
    @Benchmark
    @OperationsPerInvocation(ANSWERS)
    public void mark(Blackhole sink) {
        for (Answer answer : answers) {
            MarkSheet sheet = Marking.mark(key, answer, MarkingSchemes.LEARNING);
            sink.consume(sheet);
        }
    }

    /** Only counts the codes that are the same. */
    @Benchmark
    @OperationsPerInvocation(ANSWERS)
    public void compareSets(Blackhole sink) {
        for (Answer answer : answers) {
            AnswerEpisode episode = answer.episode(1);
            Set<String> given = Stream.concat(episode.icd10().stream(), episode.opcs4().stream()).map(GivenCode::typed).collect(Collectors.toSet());
            given.retainAll(RIGHT);
            sink.consume(given);
        }
    }

    private static List<KeyItem> items(Stream<Code> codes) {
        return codes.map(KeyItem::of).toList();
    }

    private static List<Answer> answers() {
        Random random = new Random(1);
        return IntStream.range(0, ANSWERS).mapToObj(number -> new Answer(List.of(
                new AnswerEpisode(given(DIAGNOSES, random), given(PROCEDURES, random), "")))).toList();
    }

    private static List<GivenCode> given(List<String> right, Random random) {
        return right.stream().map(code -> random.nextInt(10) < 8 ? code : OTHERS.get(random.nextInt(OTHERS.size()))).map(GivenCode::of).toList();
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(MarkingBenchmark.class.getSimpleName()).build()).run();
    }
}
