package org.leadterm.people.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One feature's folder of an archive, for tests: each file by its name, as the text that a reader finds in it. */
public final class HeldArchive implements Archive {
    private final Map<String, String> files = new LinkedHashMap<>();

    @Override
    public void json(String name, JsonNode content) {
        files.put(name + ".json", content.toString());
    }

    @Override
    public void file(String name, byte[] content) {
        files.put(name, printed(content));
    }

    public Map<String, String> files() {
        return files;
    }

    private static String printed(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString().replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
