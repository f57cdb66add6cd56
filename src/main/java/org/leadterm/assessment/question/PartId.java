package org.leadterm.assessment.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names the parts of a question (options, pairs, steps) in answers. A name comes from the part's text alone: it stays the same
 * in the next version, and says nothing of where the author wrote the part, which would give matching and ordering away.
 */
public final class PartId {
    private static final int LENGTH = 10;

    private PartId() {
    }

    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
