package org.leadterm.exercise;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problem;
import org.leadterm.marking.Answer;
import org.leadterm.marking.Marking;
import org.leadterm.marking.MarkingSchemes;

/** A library without a database and without rights: the sample exercise under several names. */
public final class SampleLibrary extends Exercises {
    private final List<ExerciseVersion> versions = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<ExerciseId, UseState> used = new HashMap<>();

    /** @param titles by which the ids are made */
    public static SampleLibrary of(String... titles) {
        SampleLibrary library = new SampleLibrary();
        for (String title : titles) {
            library.add(title);
        }
        return library;
    }

    /** With one more, whose file has other passages in place of the sample's: the old one, the new one, and so on. */
    public SampleLibrary with(String title, String... changes) {
        String yaml = yaml(title);
        for (int i = 0; i < changes.length; i += 2) {
            yaml = SampleExercise.with(yaml, changes[i], changes[i + 1]);
        }
        versions.add(0, version(yaml, 1));
        return this;
    }

    /** What every version is warned of from now on. */
    public void warn(Problem problem) {
        warnings.add(problem);
    }

    /** Rules that nothing breaks. */
    public static AnswerRules rules() {
        return new AnswerRules() {
            @Override
            public List<RuleFinding> check(Answer answer) {
                return List.of();
            }
        };
    }

    @Override
    public Optional<ExerciseVersion> find(ExerciseId id) {
        return latest().stream().filter(version -> version.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ExerciseVersion> find(ExerciseId id, int number) {
        return versions.stream().filter(version -> version.id().equals(id) && version.number() == number).findFirst();
    }

    @Override
    public ExerciseVersion begin(ExerciseId id) {
        return find(id).orElseThrow(() -> new UnknownExercise(id.text()));
    }

    @Override
    public Use use(ExerciseId id) {
        return useState(id).use();
    }

    @Override
    public Set<ExerciseId> outOfUse() {
        return used.entrySet().stream().filter(entry -> entry.getValue().use() != Use.IN_USE).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @Override
    public UseState useState(ExerciseId id) {
        return used.getOrDefault(id, UseState.UNTOUCHED);
    }

    @Override
    public void put(ExerciseId id, Use use, String why) {
        used.put(id, new UseState(use, why, "ada", Optional.of(Instant.parse("2026-03-04T09:30:00Z"))));
    }

    @Override
    public Reading read(FolderFiles files) {
        return SampleExercise.READER.read(files);
    }

    /** The stored mark sheet of an answer to the sample. */
    public static String sheet(Answer answer) {
        Exercise exercise = version(yaml("Cataract"), 1).exercise();
        return MarkSheetJson.write(exercise.id(), 1, Marking.mark(exercise.key(), answer, MarkingSchemes.LEARNING), List.of()).toString();
    }

    @Override
    public ExercisePage list(String after, int limit) {
        return new ExercisePage(latest().stream().map(SampleLibrary::summary).toList(), Optional.empty());
    }

    @Override
    public List<ExerciseSummary> summaries() {
        return library().stream().map(LibraryEntry::summary).toList();
    }

    @Override
    public List<LibraryEntry> library() {
        return latest().stream().map(SampleLibrary::entry).toList();
    }

    @Override
    public List<LibraryEntry> versions(ExerciseId id) {
        return versions.stream().filter(version -> version.id().equals(id)).map(SampleLibrary::entry).toList();
    }

    @Override
    public ExerciseVersion withKey(ExerciseId id, int number) {
        return versions.stream().filter(version -> version.id().equals(id) && version.number() == number).findFirst()
                .orElseThrow(() -> new UnknownExercise(id.text()));
    }

    @Override
    public List<Problem> warnings(ExerciseId id, int number) {
        return warnings;
    }

    /** An archive is its exercise's title; an empty one is refused. */
    @Override
    public ExerciseVersion upload(byte[] zip) {
        if (zip.length == 0) {
            throw new ExerciseRefused(List.of(new Problem("exercise.yaml:5", "minutes must be a whole number."),
                    new Problem("letter.md:1", "The file is missing.")));
        }
        return add(new String(zip, StandardCharsets.UTF_8));
    }

    private ExerciseVersion add(String title) {
        int number = (int) versions.stream().filter(version -> version.exercise().title().equals(title)).count() + 1;
        versions.add(0, version(yaml(title), number));
        return versions.get(0);
    }

    private List<ExerciseVersion> latest() {
        return versions.stream().filter(version -> versions(version.id()).get(0).summary().version() == version.number())
                .sorted(Comparator.comparing(ExerciseVersion::id)).toList();
    }

    private static String yaml(String title) {
        return SampleExercise.with(SampleExercise.with("id: cataract", "id: " + id(title)), "title: Left cataract surgery", "title: " + title);
    }

    private static String id(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static ExerciseVersion version(String yaml, int number) {
        String id = yaml.substring("id: ".length(), yaml.indexOf('\n'));
        Accepted accepted = SampleExercise.READER.read(FolderFiles.ofTexts(id, SampleExercise.texts(yaml))).orRefuse();
        return new ExerciseVersion(accepted.exercise(), number, accepted.source());
    }

    private static ExerciseSummary summary(ExerciseVersion version) {
        return ExerciseSummary.of(version.exercise().notes(), version.number());
    }

    private static LibraryEntry entry(ExerciseVersion version) {
        return new LibraryEntry(summary(version), Origin.UPLOADED, "ada", Instant.parse("2026-03-04T09:30:00Z"));
    }
}
