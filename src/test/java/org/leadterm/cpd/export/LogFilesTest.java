package org.leadterm.cpd.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.CpdNotThere;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.SampleLog;
import org.leadterm.testing.Database;

class LogFilesTest {
    private SampleLog log;
    private LogFiles files;
    private CycleId cycle;

    @BeforeEach
    void start() {
        log = new SampleLog(Database.h2());
        files = new LogFiles(log.cycles, log.activities, log.evidences);
        cycle = log.run(() -> log.cycles.current()).id();
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void the_table_has_what_counts_in_the_order_of_the_days() {
        log.create(SampleLog.logged("Later", ActivityKind.READING, SampleLog.OCTOBER).from("=SUM(A1)", 0));
        log.create(SampleLog.logged("Earlier", ActivityKind.COURSE, SampleLog.OCTOBER.minusDays(30)));

        List<String> lines = new String(log.run(() -> files.csv(cycle)), StandardCharsets.UTF_8).lines().toList();

        assertEquals("Date,Title,Kind,Minutes,Points,Provider,Category,Reflection,Hours,State,Purpose,Cycle,Evidence,Verified by,Verified on,Source",
                lines.get(0));
        assertTrue(lines.get(1).startsWith("09/09/2026,Earlier,Course,120,0.00,,Structured,,2.00,logged,Counts in a CPD cycle,Cycle 2026,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("09/10/2026,Later,Reading,120,0.00,'=SUM(A1),Self-directed,"), lines.get(2));
        assertTrue(log.run(() -> files.xlsx(cycle)).length > 1_000);
    }

    @Test
    void evidence_comes_in_folders_with_its_fingerprints() throws IOException {
        ActivityId course = log.create(SampleLog.logged("../Course: part 1", ActivityKind.COURSE, SampleLog.OCTOBER)).id();
        String first = log.attach(course, "proof.pdf", SampleLog.PDF).sha256();
        log.clock.forward(Duration.ofSeconds(1));
        String second = log.attach(course, "proof.pdf", "%PDF-1.7 other".getBytes(StandardCharsets.US_ASCII)).sha256();

        Map<String, byte[]> entries = unzipped(log.run(() -> files.evidence(cycle)));

        assertEquals(List.of("2026-10-09 Course  part 1/2 proof.pdf", "2026-10-09 Course  part 1/proof.pdf", "SHA256SUMS"), List.copyOf(entries.keySet()));
        assertEquals(first + "  2026-10-09 Course  part 1/proof.pdf\n" + second + "  2026-10-09 Course  part 1/2 proof.pdf\n",
                new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8));
    }

    @Test
    void who_oversees_gets_the_evidence_that_is_shared_and_nobody_else_any() throws IOException {
        ActivityId kept = log.create(SampleLog.logged("Kept", ActivityKind.COURSE, SampleLog.OCTOBER)).id();
        log.attach(kept, "kept.pdf", SampleLog.PDF);
        ActivityId shared = log.create(SampleLog.logged("Shared", ActivityKind.COURSE, SampleLog.OCTOBER).sharing(true)).id();
        log.attach(shared, "shared.pdf", SampleLog.PDF);

        Map<String, byte[]> entries = unzipped(log.as(log.tutor, () -> files.evidence(cycle)));

        assertEquals(List.of("2026-10-09 Shared/shared.pdf", "SHA256SUMS"), List.copyOf(entries.keySet()));
        assertThrows(CpdNotThere.class, () -> log.as(log.stranger, () -> files.csv(cycle)));
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
