package org.leadterm.exercise;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.leadterm.exercise.json.Json;

/**
 * A version's content as it is stored.
 *
 * @param json {@code {"files":{"exercise.yaml":"…"}}}, the files in the order of their names
 */
public record VersionContent(String json) {

    public static VersionContent of(Map<String, String> source) {
        ObjectNode root = Json.object();
        ObjectNode files = root.putObject("files");
        new TreeMap<>(source).forEach(files::put);
        return new VersionContent(root.toString());
    }

    public static VersionContent of(String json) {
        return new VersionContent(json);
    }

    public Map<String, String> source() {
        Map<String, String> source = new TreeMap<>();
        Json.read(json).get("files").properties().forEach(file -> source.put(file.getKey(), file.getValue().textValue()));
        return source;
    }

    /** The same for the same files. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
