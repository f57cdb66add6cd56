package org.leadterm.exercise.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.leadterm.casenote.identifier.Finding;

/**
 * Names findings by what they are and where they stand, without storing either: the kind, the words and the whole line. When the line
 * changes, the name does, and the decision lapses. The same words twice in the same line are counted.
 */
final class Fingerprint {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The next finding's name; ask in the order of their places. */
    String of(Finding finding, String text) {
        int from = text.lastIndexOf('\n', finding.place().start() - 1) + 1;
        int to = text.indexOf('\n', finding.place().end());
        String line = text.substring(from, to < 0 ? text.length() : to).strip();
        String name = finding.kind() + "\n" + finding.text() + "\n" + line;
        return digest(name + "\n" + seen.merge(name, 1, Integer::sum));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
