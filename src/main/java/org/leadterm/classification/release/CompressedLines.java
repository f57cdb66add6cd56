package org.leadterm.classification.release;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Lines of tab-separated cells, compressed; the way releases and indexes are kept. */
final class CompressedLines {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    /** Takes the lines one by one. */
    interface Lines {
        void add(List<String> cells);
    }

    private CompressedLines() {
    }

    static byte[] write(Consumer<Lines> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8), 1 << 16)) {
            content.accept(cells -> write(writer, cells));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(BufferedWriter writer, List<String> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                writer.write(i == 0 ? "" : "\t");
                writer.write(BREAKS.matcher(cells.get(i)).replaceAll(" "));
            }
            writer.write('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws UnreadableContent when the bytes, or what is made of a line, are wrong */
    static void read(String id, byte[] bytes, Consumer<String[]> reader) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 14), StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(line.split("\t", -1));
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnreadableContent(id, broken.toString());
        }
    }
}
