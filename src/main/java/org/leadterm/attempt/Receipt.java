package org.leadterm.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Proof of one save: a fingerprint of the attempt, the version, the moment and the answer, that anybody can recompute. */
public record Receipt(String text) {
    private static final int BYTES = 8;

    static Receipt of(AttemptId attempt, int version, Instant savedAt, String answer) {
        return of(attempt.text(), version, savedAt, answer);
    }

    /** @param what the id of what was saved */
    public static Receipt of(String what, int version, Instant savedAt, String answer) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = digest.digest((what + "|" + version + "|" + savedAt + "|" + answer).getBytes(StandardCharsets.UTF_8));
            return new Receipt(HexFormat.of().formatHex(sum, 0, BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
