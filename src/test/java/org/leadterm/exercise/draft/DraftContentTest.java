package org.leadterm.exercise.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadterm.exercise.Reading;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.SampleFolders;
import org.leadterm.exercise.draft.content.ContentReader;
import org.leadterm.exercise.draft.content.DraftAbout;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.file.Problems;

/** A draft and the files it makes say the same. */
class DraftContentTest {
    static List<Path> folders() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of("exercises"))) {
            return paths.filter(folder -> Files.isRegularFile(folder.resolve("exercise.yaml"))).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_shipped_exercise_comes_out_of_a_draft_as_it_went_in(Path folder) throws IOException {
        Accepted shipped = SampleFolders.read(folder);
        DraftContent draft = draft(shipped.source());

        assertEquals(shipped.exercise(), SampleFolders.read(draft.folder()).orRefuse().exercise());
        assertEquals(draft, draft(draft.files()));
    }

    @Test
    void an_exercise_with_everything_comes_out_as_it_went_in() {
        DraftContent draft = draft(SampleFolders.cataract());
        Accepted read = SampleFolders.read(draft.folder()).orRefuse();

        assertEquals(SampleFolders.read(org.leadterm.exercise.file.FolderFiles.ofTexts("cataract", SampleFolders.cataract())).orRefuse().exercise(),
                read.exercise());
        assertEquals(SampleFolders.cataract().keySet(), read.source().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no", "12", "1e3", "null", "~", "- a", "a: b", "\"quoted\"", "'", "# no comment", "two\nlines\n", "\ttab", "trailing ",
        "{not: flow}", "*star", "&and", "!bang", "%percent", "@at", "é ü €", "\uD83D\uDE00", "\u0007bell", "\u2028separator", "[", "|", ">", "?", ":"})
    void whatever_is_typed_is_kept_as_it_was_typed(String typed) {
        DraftItem item = DraftItem.of(typed).because(typed + " " + "word ".repeat(40) + typed).by(typed).worth(typed).on(typed);
        DraftContent empty = DraftContent.titled("Unfinished");
        DraftContent draft = empty.having(List.of(empty.episodes().get(0).with(org.leadterm.classification.Classification.OPCS4, List.of(item))))
                .with(List.of(new DraftDocument("letter", typed, "Letter", "letter.md", typed)));

        assertEquals(draft, draft(draft.files()));
    }

    @Test
    void an_unfinished_draft_is_kept_and_its_problems_are_told() {
        DraftContent draft = DraftContent.titled("");

        assertEquals(draft, draft(draft.files()));
        assertTrue(SampleFolders.read(draft.folder()) instanceof Reading.Refused refused && refused.problems().size() >= 4);
    }

    @Test
    void documents_without_a_file_get_one_each() {
        DraftDocument letter = new DraftDocument("letter", "clinic-letter", "Letter", "", "One.");
        DraftContent draft = DraftContent.titled("Two letters").with(List.of(letter, letter.saying("Two."), new DraftDocument("", "", "", "", "Three.")));

        assertEquals(List.of("2-letter.md", "document.md", "exercise.yaml", "letter.md"), List.copyOf(draft.files().keySet()));
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_place() {
        Problems problems = new Problems();

        assertEquals(Optional.empty(), ContentReader.read(Map.of("exercise.yaml", "a: [b"), problems));
        assertEquals(List.of("exercise.yaml:1"), problems.all().stream().map(Problem::where).toList());
    }

    @Test
    void every_field_of_the_head_can_be_changed_alone() {
        DraftAbout about = DraftAbout.titled("A title");
        for (DraftAbout.Field field : DraftAbout.Field.values()) {
            assertEquals("new", about.with(field, "new").get(field));
        }
        assertEquals(about.named("other"), about.with(DraftAbout.Field.ID, "other"));
    }

    private static DraftContent draft(Map<String, String> files) {
        return ContentReader.read(files, new Problems()).orElseThrow();
    }
}
