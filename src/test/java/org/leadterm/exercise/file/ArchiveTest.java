package org.leadterm.exercise.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final Map<String, String> FILES = Map.of("exercise.yaml", "id: one\n", "notes/letter.md", "# Letter\n\nÄ µ\n");
    private static final byte[] GOOD = Archive.write("one", FILES);

    @Test
    void what_was_written_is_read_back() {
        FolderFiles files = read(GOOD);

        assertEquals("one", files.folder());
        assertEquals(Set.of("exercise.yaml", "notes/letter.md"), files.names());
        assertEquals(Optional.of("# Letter\n\nÄ µ\n"), files.text("notes/letter.md", new Problems()));
    }

    @Test
    void the_same_files_make_the_same_archive() {
        assertArrayEquals(GOOD, Archive.write("one", FILES));
    }

    @Test
    void files_at_the_root_are_accepted() {
        FolderFiles files = read(zip("exercise.yaml", "notes/letter.md"));

        assertEquals("", files.folder());
        assertEquals(Set.of("exercise.yaml", "notes/letter.md"), files.names());
    }

    @Test
    void folders_and_litter_are_passed_over() {
        FolderFiles files = read(zip("one/", "one/exercise.yaml", "one/.DS_Store", "__MACOSX/one/._exercise.yaml"));

        assertEquals("one", files.folder());
        assertEquals(Set.of("exercise.yaml"), files.names());
    }

    @Test
    void two_folders_are_refused() {
        assertEquals(problem("exercise.yaml:1", "The file is missing: it stands in the archive's one folder, or at its root."),
                problems(zip("one/exercise.yaml", "two/exercise.yaml")));
    }

    @Test
    void paths_that_lead_outside_are_refused() {
        for (String path : List.of("../evil.md", "one/../../evil.md", "/etc/evil.md", "C:/evil.md", "one\\..\\evil.md", "one//evil.md", "./evil.md")) {
            assertEquals(problem(path, "The entry's path leads outside the folder."), problems(zip("one/exercise.yaml", path)));
        }
    }

    @Test
    void links_are_refused() {
        byte[] zip = GOOD.clone();
        directory(zip).putInt(at(zip) + 38, 0120777 << 16);

        assertEquals(problem("one/exercise.yaml", "The entry is a link or a device, not a file."), problems(zip));
    }

    @Test
    void a_size_that_lies_is_refused() {
        byte[] zip = GOOD.clone();
        directory(zip).putInt(at(zip) + 24, 3);

        assertEquals(problem("one/exercise.yaml", "The entry's content is not what the archive says."), problems(zip));
    }

    @Test
    void content_that_was_changed_is_refused() {
        byte[] zip = GOOD.clone();
        directory(zip).putInt(at(zip) + 16, 12345);

        assertEquals(problem("one/exercise.yaml", "The entry's content is not what the archive says."), problems(zip));
    }

    @Test
    void names_that_contradict_each_other_are_refused() {
        byte[] zip = GOOD.clone();
        zip[30] = 'x';

        assertEquals(problem("archive", "The archive contradicts itself."), problems(zip));
    }

    @Test
    void an_encrypted_entry_is_refused() {
        byte[] zip = GOOD.clone();
        directory(zip).putShort(at(zip) + 8, (short) 1);

        assertEquals(problem("archive", "An entry of the archive is damaged or encrypted."), problems(zip));
    }

    @Test
    void more_than_five_mebibytes_are_too_large() {
        assertThrows(TooLarge.class, () -> Archive.read(new byte[Archive.LARGEST + 1], new Problems()));
    }

    @Test
    void what_unpacks_to_more_than_twenty_mebibytes_is_too_large() {
        byte[] bomb = Archive.write("one", Map.of("exercise.yaml", " ".repeat(21 << 20)));

        assertThrows(TooLarge.class, () -> Archive.read(bomb, new Problems()));
    }

    @Test
    void a_bomb_that_claims_to_be_small_is_not_unpacked() {
        byte[] bomb = Archive.write("one", Map.of("exercise.yaml", " ".repeat(64 << 20)));
        directory(bomb).putInt(at(bomb) + 24, 10);

        assertEquals(problem("one/exercise.yaml", "The entry's content is not what the archive says."), problems(bomb));
    }

    @Test
    void more_than_a_hundred_files_are_refused() {
        String[] names = new String[101];
        Arrays.setAll(names, i -> "one/" + i + ".md");

        assertEquals(problem("archive", "The archive holds more than 100 files."), problems(zip(names)));
    }

    @Test
    void a_file_that_is_there_twice_is_refused() {
        byte[] zip = zip("one/a.md", "one/b.md");
        String bytes = new String(zip, StandardCharsets.ISO_8859_1).replace("one/b.md", "one/a.md");

        assertEquals(problem("one/a.md", "The entry is there twice."), problems(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anything_else_is_no_archive() {
        for (byte[] bytes : List.of(new byte[0], "<html>not a zip</html>".repeat(50).getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(GOOD, GOOD.length / 2))) {
            assertEquals(problem("archive", "This is not a zip archive, or it is cut off."), problems(bytes));
        }
    }

    @Test
    void damage_anywhere_is_never_a_crash() {
        for (int at = 0; at < GOOD.length; at++) {
            byte[] damaged = GOOD.clone();
            damaged[at] ^= (byte) 0xFF;
            try {
                Archive.read(damaged, new Problems());
            } catch (TooLarge refused) {
                continue;
            }
        }
    }

    private static FolderFiles read(byte[] zip) {
        Problems problems = new Problems();
        return Archive.read(zip, problems).orElseThrow(() -> new AssertionError(problems.all().toString()));
    }

    private static List<Problem> problems(byte[] zip) {
        Problems problems = new Problems();
        assertEquals(Optional.empty(), Archive.read(zip, problems));
        return problems.all();
    }

    private static List<Problem> problem(String where, String text) {
        return List.of(new Problem(where, text));
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : contents(names).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> contents(String... names) {
        Map<String, String> contents = new LinkedHashMap<>();
        for (String name : names) {
            contents.put(name, name.endsWith("/") ? "" : "content");
        }
        return contents;
    }

    private static ByteBuffer directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the first entry of the central directory begins. */
    private static int at(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }
}
