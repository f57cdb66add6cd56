package org.leadterm.people.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.testing.HandClock;

class ArchivesTest {
    private final Callers callers = new Callers();
    private final Person ada = Callers.person("ada", Role.TRAINEE);

    @Test
    void every_feature_has_its_folder_and_the_text_explains_it() throws IOException {
        Map<String, String> files = archive(area("cpd", archive -> archive.json("log", RecordJson.of(List.of("one")))),
                area("attempts", archive -> archive.file("sheet.txt", "hello".getBytes(StandardCharsets.UTF_8))));

        assertEquals(List.of("attempts/sheet.txt", "cpd/log.json", "README.txt"), List.copyOf(files.keySet()));
        assertEquals("hello", files.get("attempts/sheet.txt"));
        String readme = files.get("README.txt");
        assertTrue(readme.contains("about Test ada (ada)") && readme.contains("cpd/\n    All about cpd."), readme);
    }

    @Test
    void the_text_names_every_document_counts_the_files_for_machines_and_says_when_in_which_zone() throws IOException {
        String readme = archive(area("attempts", archive -> {
            archive.json("one", RecordJson.of(List.of("one")));
            archive.json("two", RecordJson.of(List.of("two")));
            archive.file("mark-sheets.pdf", new byte[] {'1'});
        }), area("certificates", archive -> { })).get("README.txt");

        assertTrue(readme.contains("as of 02/11/2026 09:00 GMT."), readme);
        assertTrue(readme.contains("attempts/\n    All about attempts.\n    - mark-sheets.pdf\n    - 2 files for machines\n"), readme);
        assertTrue(readme.contains("certificates/\n    All about certificates.\n    - nothing\n"), readme);
    }

    @Test
    void names_stay_inside_their_folder_and_none_is_lost() throws IOException {
        Map<String, String> files = archive(area("cpd", archive -> {
            archive.file("../../etc/passwd", new byte[] {'1'});
            archive.file("scan.pdf", new byte[] {'2'});
            archive.file("scan.pdf", new byte[] {'3'});
        }));

        assertEquals(List.of("cpd/__.._etc_passwd", "cpd/scan.pdf", "cpd/2-scan.pdf", "README.txt"), List.copyOf(files.keySet()));
    }

    @Test
    void records_are_written_whole() throws IOException {
        record Inner(String text) {
        }
        record Outer(Inner id, Optional<Instant> at, Optional<Inner> none, Role role, int number) {
        }

        JsonNode json = RecordJson.of(new Outer(new Inner("a"), Optional.of(Instant.EPOCH), Optional.empty(), Role.CODER, 3));

        assertEquals(new ObjectMapper().readTree("{\"id\":\"a\",\"at\":\"1970-01-01T00:00:00Z\",\"none\":null,\"role\":\"coder\",\"number\":3}").toString(),
                json.toString());
    }

    private Map<String, String> archive(Belongings... features) throws IOException {
        callers.become(ada);
        ArchiveFile file = new Archives(List.of(features), callers.current(), new HandClock("2026-11-02T09:00:00Z")).mine();
        assertEquals("leadterm-ada.zip", file.name());
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Belongings area(String name, java.util.function.Consumer<Archive> put) {
        return new Belongings() {
            @Override
            public String area() {
                return name;
            }

            @Override
            public String about() {
                return "All about " + name + ".";
            }

            @Override
            public void put(Person owner, Archive archive) {
                put.accept(archive);
            }
        };
    }
}
