package org.leadterm.cpd.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.SampleLog;
import org.leadterm.testing.Database;

class EvidenceFilesTest {
    private SampleLog log;
    private ActivityId course;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
        course = log.create(SampleLog.logged("Course", ActivityKind.COURSE, SampleLog.OCTOBER)).id();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void what_is_kept_is_what_came_with_its_fingerprint_and_under_a_name_nobody_can_guess() {
        Evidence evidence = log.attach(course, "C:\\Users\\cora\\Certificate.PDF", SampleLog.PDF);

        assertEquals("Certificate.PDF", evidence.name());
        assertEquals(EvidenceType.PDF, evidence.type());
        assertEquals("102a7de583b1bbe4988ae8dcb50dbbd9b7d6cc282bbb9cc525ef35b7f2d79cf1", evidence.sha256());
        assertArrayEquals(SampleLog.PDF, log.run(() -> log.evidences.read(evidence.id())));
        assertTrue(log.stored().allMatch(file -> file.getFileName().toString().matches("[0-9a-f]{40}")));
    }

    @Test
    void every_type_is_told_by_its_content() throws IOException {
        log.attach(course, "a.pdf", SampleLog.PDF);
        log.attach(course, "a.png", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0));
        log.attach(course, "a.jpeg", bytes(0xff, 0xd8, 0xff, 0xe0));
        log.attach(course, "a.txt", "Gut gemacht – ja".getBytes(StandardCharsets.UTF_8));
        log.attach(course, "a.docx", zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"));
        log.attach(course, "a.xlsx", zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"));

        assertEquals(List.of(EvidenceType.values()), log.run(() -> log.activities.find(course)).evidence().stream().map(Evidence::type).sorted().toList());
    }

    @Test
    void what_is_something_else_or_lies_about_itself_is_refused_and_nothing_is_stored() throws IOException {
        refused("page.html", "<html></html>".getBytes(StandardCharsets.UTF_8), "does not fit");
        refused("notes.pdf", "just text".getBytes(StandardCharsets.UTF_8), "does not fit: by its content this is a plain text");
        refused("tool.exe", bytes('M', 'Z', 0, 1), "none of the files");
        refused("macros.docx", zip("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/vbaProject.bin"), "none of the files");
        refused("archive.docx", zip("readme.txt"), "none of the files");
        refused("picture.svg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "does not fit");
        refused("empty.txt", new byte[0], "empty");
        refused("large.pdf", large(Upload.LARGEST + 1), "5 MB");
        refused("pdf", SampleLog.PDF, "does not fit");

        assertEquals(0, log.stored().count());
        assertEquals(0L, log.run(() -> log.evidences.used()));
    }

    @Test
    void the_same_file_twice_is_refused() {
        log.attach(course, "a.pdf", SampleLog.PDF);

        refused("b.pdf", SampleLog.PDF, "attached to the activity already");
    }

    @Test
    void nobody_keeps_more_than_their_quota() {
        for (int number = 0; number < EvidenceFiles.QUOTA / Upload.LARGEST; number++) {
            byte[] file = large(Upload.LARGEST);
            file[file.length - 1] = (byte) number;
            log.attach(course, number + ".pdf", file);
        }
        ActivityId other = log.create(SampleLog.logged("Other", ActivityKind.COURSE, SampleLog.OCTOBER)).id();

        assertThrows(CpdRefused.class, () -> log.attach(other, "more.pdf", SampleLog.PDF));
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThrows(CpdRefused.class, () -> log.run(() -> log.evidences.add(course, "a.pdf", broken)));
        assertEquals(0, log.stored().count());
    }

    @Test
    void a_transaction_that_fails_takes_its_file_with_it() {
        assertThrows(IllegalStateException.class, () -> log.run(() -> {
            log.evidences.add(course, "a.pdf", new ByteArrayInputStream(SampleLog.PDF));
            throw new IllegalStateException("the database is full");
        }));
        log.held.rollBack();

        assertEquals(0, log.stored().count());
    }

    @Test
    void what_a_crash_left_is_swept_at_the_next_start_and_nothing_else() throws IOException {
        log.attach(course, "a.pdf", SampleLog.PDF);
        left("0".repeat(40), "2026-11-22T07:59:00Z");
        left("1".repeat(40) + ".part", "2026-11-20T08:00:00Z");
        Path underWay = left("2".repeat(40), "2026-11-22T08:30:00Z");
        Path notOurs = left("read-me.txt", "2026-11-20T08:00:00Z");

        log.run(() -> {
            log.files.sweep();
            return "";
        });

        assertEquals(3, log.stored().count());
        assertTrue(Files.exists(notOurs) && Files.exists(underWay));
        assertFalse(Files.exists(log.folder.resolve("0".repeat(40))));
    }

    private Path left(String name, String at) throws IOException {
        Path file = Files.write(log.folder.resolve(name), SampleLog.PDF);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(at)));
    }

    private void refused(String name, byte[] content, String why) {
        String told = assertThrows(CpdRefused.class, () -> log.attach(course, name, content)).getMessage();
        assertTrue(told.contains(why), told);
    }

    private static byte[] large(int size) {
        byte[] large = new byte[size];
        System.arraycopy(SampleLog.PDF, 0, large, 0, SampleLog.PDF.length);
        return large;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int place = 0; place < values.length; place++) {
            bytes[place] = (byte) values[place];
        }
        return bytes;
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : Stream.of(names).toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
