package org.leadterm.people.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadterm.report.print.PrintedText;

/** One feature's folder of an archive, for tests: each file by its name, as the text that a reader finds in it. */
public final class HeldArchive implements Archive {
    private final Map<String, String> files = new LinkedHashMap<>();

    @Override
    public void json(String name, JsonNode content) {
        files.put(name + ".json", content.toString());
    }

    @Override
    public void file(String name, byte[] content) {
        files.put(name, PrintedText.whole(content));
    }

    public Map<String, String> files() {
        return files;
    }
}
