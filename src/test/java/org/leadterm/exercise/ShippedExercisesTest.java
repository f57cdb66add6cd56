package org.leadterm.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadterm.casenote.Document;
import org.leadterm.casenote.Evidence;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.page.Highlight;
import org.leadterm.exercise.page.NotePage;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.AnswerKey;
import org.leadterm.marking.GivenCode;
import org.leadterm.marking.KeyItem;
import org.leadterm.marking.Marking;
import org.leadterm.marking.MarkingScheme;
import org.leadterm.marking.MarkingSchemes;

/** Every exercise of the project is good. */
class ShippedExercisesTest {
    private static final Path FOLDER = Path.of("exercises");
    private static final ExerciseReader READER = SampleExercise.READER;

    static List<Path> folders() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.filter(path -> Files.exists(path.resolve(ExerciseFolders.FILE))).sorted().toList();
        }
    }

    @Test
    void there_are_exercises() throws IOException {
        assertTrue(folders().size() >= 10);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void is_read_without_a_problem_or_a_warning(Path folder) throws IOException {
        Reading reading = READER.read(ExerciseFolders.read(folder));

        assertEquals(List.of(), reading instanceof Reading.Refused refused ? refused.problems() : List.of());
        assertEquals(List.of(), reading.orRefuse().warnings());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void uses_every_file_of_its_folder(Path folder) throws IOException {
        Accepted reading = READER.read(ExerciseFolders.read(folder)).orRefuse();

        assertEquals(ExerciseFolders.read(folder).names(), Set.copyOf(reading.source().keySet()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void is_marked_full_by_its_own_key_in_every_scheme(Path folder) throws IOException {
        AnswerKey key = READER.read(ExerciseFolders.read(folder)).orRefuse().exercise().key();

        for (MarkingScheme scheme : MarkingSchemes.shipped()) {
            assertEquals(Optional.of("100.0"), Marking.mark(key, perfect(key), scheme).percent(), scheme.name());
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void shows_every_passage_of_its_key_on_the_page(Path folder) throws IOException {
        Exercise exercise = READER.read(ExerciseFolders.read(folder)).orRefuse().exercise();
        List<KeyItem> items = exercise.key().episodes().stream()
                .flatMap(episode -> Stream.concat(episode.diagnoses().stream(), episode.procedures().stream())).toList();

        for (Evidence evidence : items.stream().flatMap(item -> item.reason().evidence().stream()).toList()) {
            Document document = exercise.notes().document(evidence.document()).orElseThrow();
            Highlight highlight = new Highlight(document.passage(evidence).orElseThrow(), "ev-a", "A");
            assertTrue(NotePage.html(document, List.of(highlight)).contains("<span class=\"ev\">A</span>"), evidence.quote());
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void breaks_no_coding_rule_without_its_optional_codes(Path folder) throws IOException {
        AnswerKey key = READER.read(ExerciseFolders.read(folder)).orRefuse().exercise().key();

        assertEquals(List.of(), new AnswerRules(new Rules(Clock.systemUTC())).check(perfect(key)).stream().map(RuleFinding::message).toList());
    }

    private static Answer perfect(AnswerKey key) {
        return new Answer(key.episodes().stream().map(episode -> new AnswerEpisode(codes(episode.diagnoses()), codes(episode.procedures()),
                episode.query().isPresent() ? "A question" : "")).toList());
    }

    private static List<GivenCode> codes(List<KeyItem> items) {
        return items.stream().filter(KeyItem::required).flatMap(item -> item.sets().get(0).stream()).map(code -> GivenCode.of(code.text())).toList();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void follows_the_json_schema(Path folder) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve("schema.json")));

        assertEquals(Set.of(), schema.validate(Files.readString(folder.resolve("exercise.yaml")), InputFormat.YAML));
    }
}
