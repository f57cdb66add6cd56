package org.leadterm.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.classification.Classification;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.Source;
import org.leadterm.classification.release.ReleaseFormat;
import org.leadterm.classification.release.Releases;
import org.leadterm.classification.release.ReleasesFor;
import org.leadterm.testing.Database;

/**
 * How long a full ICD-10 in NHS TRUD's layout (19,000 invented rows) takes from its bytes to the search that uses it, and how much of
 * the heap; beside it, reading the file alone. The first round is what an upload after a start costs.
 *
 * <p>Run with {@code mvn test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
 * -Dexec.args="-Xmx150m -cp %classpath org.leadterm.benchmark.ReleaseBenchmark"}.
 */
public final class ReleaseBenchmark {
    private static final int ROWS = 19_000;
    private static final int ROUNDS = 7;
    private static final Logger LOG = Logger.getLogger(ReleaseBenchmark.class.getName());
    private static final List<String> WORDS = List.of("Acute", "chronic", "disorder", "of", "upper", "lower", "other", "specified", "fracture",
            "open", "wound", "infection", "unspecified", "with", "without", "malignant", "neoplasm", "due", "to", "complication", "lens", "femur");

    private ReleaseBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
        Path file = Files.createTempFile("trud", ".txt");
        try (Database database = Database.h2()) {
            Files.writeString(file, trud());
            CodeBooks books = CodeBooks.ofStarter();
            Releases releases = ReleasesFor.role("tutor", database, Clock.systemUTC(), books);
            Heading heading = new Heading("Invented", Classification.ICD10, LocalDate.of(2026, 1, 1));
            report("reading the file alone", () -> lines(file));
            report("reading and checking", () -> ReleaseFormat.TRUD.read(
                    Source.read("icd10.txt", bytes(file)), heading).release().entries().size());
            report("reading, storing, and opening it with its search",
                    () -> database.transaction(() -> releases.add(ReleaseFormat.TRUD, heading, bytes(file))).codes());
            LOG.log(Level.INFO, "The heap may have {0} MB", Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            Files.delete(file);
        }
    }

    private static void report(String what, Supplier<Integer> work) {
        long[] millis = new long[ROUNDS];
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        System.gc();
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum() >> 20;
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        int codes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            codes = work.get();
            millis[i] = (System.nanoTime() - start) / 1_000_000;
        }
        long first = millis[0];
        Arrays.sort(millis);
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        LOG.log(Level.INFO, "{0}: {1} rows, first {2} ms, median {3} ms; heap {4} MB before, at most {5} MB",
                new Object[] {what, codes, first, millis[ROUNDS / 2], before, peak});
    }

    private static ByteArrayInputStream bytes(Path file) {
        try {
            return new ByteArrayInputStream(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path file) {
        return (int) new String(bytes(file).readAllBytes(), StandardCharsets.UTF_8).lines().count();
    }

    /** Categories with seven codes each, titles of four to twelve words, of about as many different words as the classification has. */
    private static String trud() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(
                "CODE\tALT_CODE\tUSAGE\tUSAGE_UK\tDESCRIPTION\tMODIFIER_4\tMODIFIER_5\tQUALIFIERS\tGENDER_MASK\tMIN_AGE\tMAX_AGE\tTREE_DESCRIPTION\n");
        for (int row = 0; row < ROWS;) {
            int category = row / 8;
            String code = String.format("%c%02d", 'A' + category / 100 % 26, category % 100);
            for (int part = 0; part < 8 && row < ROWS; part++, row++) {
                String own = part == 0 ? code : code + "." + (part - 1);
                text.append(own).append('\t').append(own.replace(".", "")).append("\tDEFAULT\t").append(part == 0 ? 3 : 1).append('\t');
                int words = 4 + random.nextInt(9);
                for (int word = 0; word < words; word++) {
                    text.append(word == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? random.nextInt(400) : "");
                }
                text.append("\t\t\t\t3\t0\t120\t\n");
            }
        }
        return text.toString();
    }
}
