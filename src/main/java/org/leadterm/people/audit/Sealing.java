package org.leadterm.people.audit;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks the links of the audit trail's chain with this server's key (SHA-256, FIPS 180-4; HMAC, RFC 2104). Whoever
 * has the database alone can compute the hashes anew, but not the seals.
 */
public final class Sealing {
    public static final int SHORTEST_KEY = 32;
    private static final String MAC = "HmacSHA256";
    private static final int KEY_ID = 16;
    private final SecretKeySpec secret;
    private final String key;

    private Sealing(byte[] secret) {
        this.secret = new SecretKeySpec(secret, MAC);
        this.key = mac(Canonical.key()).substring(0, KEY_ID);
    }

    /** @throws IllegalArgumentException when the key is shorter than 32 characters; it is not told */
    public static Sealing with(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("the key of the audit trail has " + SHORTEST_KEY + " characters or more");
        }
        return new Sealing(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Names the key without telling it. */
    String key() {
        return key;
    }

    SealedLine seal(AuditLine line, String previous) {
        String hash = hash(line, previous);
        return new SealedLine(line, previous, hash, key, mac(Canonical.entry(hash)));
    }

    Head head(long seq, String hash) {
        return new Head(seq, hash, key, mac(Canonical.head(seq, hash)));
    }

    /** Whether the hash is that of what the line says, whoever computed it. */
    static boolean fits(SealedLine line) {
        return hash(line.line(), line.previous()).equals(line.hash());
    }

    /** Whether the line is as this key sealed it. */
    boolean isGenuine(SealedLine line) {
        return key.equals(line.key()) && fits(line) && same(mac(Canonical.entry(line.hash())), line.seal());
    }

    boolean isGenuine(Head head) {
        return key.equals(head.key()) && same(mac(Canonical.head(head.seq(), head.hash())), head.seal());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(AuditLine line, String previous) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Canonical.line(line, previous)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private String mac(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
