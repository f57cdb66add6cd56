package org.leadterm.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.file.RuleFiles;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.Reading.Refused;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlFile;
import org.leadterm.exercise.file.YamlValue;
import org.leadterm.exercise.reading.CaseNotes;
import org.leadterm.exercise.reading.ItemReader;
import org.leadterm.exercise.reading.KeyRules;
import org.leadterm.exercise.reading.ReleaseCheck;
import org.leadterm.marking.AnswerKey;

/** Reads an exercise's folder. It goes on after a problem, so that an author sees everything that is wrong at once. */
public final class ExerciseReader {
    static final String FILE = ExerciseFolders.FILE;
    private static final Set<String> FIELDS = Set.of("id", "title", "specialty", "level", "minutes", "edition", "tags", "documents",
            "episodes", "marking");
    private static final String DEFAULT_SCHEME = "learning";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_MINUTES = 1_440;
    private static final int MOST_EPISODES = 50;

    private final Predicate<String> schemes;
    private final Predicate<Code> released;
    private final Supplier<RuleBook> rules;

    /** Holds keys to the rules as they are shipped. */
    public ExerciseReader(Predicate<String> schemes, Predicate<Code> released) {
        this(schemes, released, () -> RuleBook.of(RuleFiles.shipped()));
    }

    /**
     * @param schemes  the marking schemes' names
     * @param released whether the active release has a code; one that it lacks is a warning
     * @param rules    the coding rules in force; a key that breaks one is warned of
     */
    public ExerciseReader(Predicate<String> schemes, Predicate<Code> released, Supplier<RuleBook> rules) {
        this.schemes = schemes;
        this.released = released;
        this.rules = rules;
    }

    public Reading read(FolderFiles files) {
        Problems problems = new Problems();
        if (!files.has(FILE)) {
            problems.add(FILE + ":1", "The file is missing.");
            return new Refused(problems.all());
        }
        Optional<YamlFields> fields = files.text(FILE, problems).flatMap(text -> YamlFile.read(FILE, text, problems))
                .flatMap(root -> root.fields("The file", FIELDS));
        return fields.isEmpty() ? new Refused(problems.all()) : read(files, fields.get(), problems);
    }

    private Reading read(FolderFiles files, YamlFields fields, Problems problems) {
        Problems warnings = new Problems();
        Optional<ExerciseId> id = id(fields, files.folder());
        String title = fields.needText("title", LONGEST_TITLE).replaceAll("\\s+", " ");
        String specialty = fields.needText("specialty", LONGEST_NAME).replaceAll("\\s+", " ");
        Optional<Level> level = fields.need("level").flatMap(ExerciseReader::level);
        int minutes = fields.need("minutes").flatMap(value -> value.whole("minutes", 1, MOST_MINUTES)).orElse(0);
        Edition edition = fields.need("edition").map(EditionReader::read).orElse(new Edition("", "", ""));
        List<String> tags = fields.get("tags").map(ExerciseReader::tags).orElse(List.of());
        CaseNotes notes = CaseNotes.read(fields, files, problems);
        KeyRules keyRules = new KeyRules(rules.get(), edition.day());
        List<ReadEpisode> episodes = fields.need("episodes").map(value -> episodes(value, notes, keyRules, warnings)).orElse(List.of());
        String scheme = fields.get("marking").flatMap(this::scheme).orElse(DEFAULT_SCHEME);
        if (!problems.isEmpty()) {
            return new Refused(problems.all());
        }
        ExerciseNotes seen = new ExerciseNotes(id.orElseThrow(), title, specialty, level.orElseThrow(), minutes, edition, tags,
                notes.documents(), episodes.stream().map(ReadEpisode::notes).toList());
        AnswerKey key = new AnswerKey(episodes.stream().map(ReadEpisode::key).toList());
        return new Accepted(new Exercise(seen, key, scheme), notes.source(files.text(FILE, problems).orElseThrow()), warnings.all());
    }

    private static Optional<ExerciseId> id(YamlFields fields, String folder) {
        Optional<YamlValue> value = fields.need("id");
        Optional<String> text = value.flatMap(one -> one.text("id", ExerciseId.LONGEST));
        Optional<ExerciseId> id = text.flatMap(ExerciseId::parse);
        if (text.isPresent() && id.isEmpty()) {
            value.get().problem("id may hold only the letters a-z, digits and hyphens.");
        }
        if (id.isPresent() && !folder.isEmpty() && !id.get().text().equals(folder)) {
            value.get().problem("id is " + id.get() + ", but the folder's name is " + Problems.quoted(folder) + ".");
        }
        return id;
    }

    private static Optional<Level> level(YamlValue value) {
        Optional<String> text = value.text("level", LONGEST_NAME);
        Optional<Level> level = text.flatMap(Level::of);
        if (text.isPresent() && level.isEmpty()) {
            value.problem("level must be foundation, intermediate or advanced, not " + Problems.quoted(text.get()) + ".");
        }
        return level;
    }

    private static List<String> tags(YamlValue value) {
        return value.list("tags").stream().map(tag -> tag.text("A tag", LONGEST_NAME)).flatMap(Optional::stream).toList();
    }

    private List<ReadEpisode> episodes(YamlValue value, CaseNotes notes, KeyRules rules, Problems warnings) {
        int before = notes.problems().size();
        List<YamlValue> values = value.list("episodes");
        if (values.isEmpty() && notes.problems().size() == before || values.size() > MOST_EPISODES) {
            value.problem("episodes must be a list of 1 to " + MOST_EPISODES + " episodes.");
        }
        EpisodeReader reader = new EpisodeReader(new ItemReader(notes, new ReleaseCheck(released, warnings)), rules);
        return values.stream().map(reader::read).flatMap(Optional::stream).toList();
    }

    private Optional<String> scheme(YamlValue value) {
        Optional<String> name = value.text("marking", LONGEST_NAME);
        if (name.isPresent() && !schemes.test(name.get())) {
            value.problem("There is no marking scheme " + Problems.quoted(name.get()) + ".");
        }
        return name;
    }
}
