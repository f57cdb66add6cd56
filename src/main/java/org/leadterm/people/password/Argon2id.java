package org.leadterm.people.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/**
 * Argon2id (RFC 9106) with 19 MiB, 2 passes and 1 lane, the least that OWASP's password storage guidance asks for;
 * about 60 ms a hash. Stored in the PHC string format, so that the cost can be raised later without losing old hashes.
 */
@ApplicationScoped
public class Argon2id implements PasswordHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Argon2Cost COST = new Argon2Cost(19 * 1024, 2, 1);
    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PhcString(COST, salt, hash(password, COST, salt, HASH_BYTES)).text();
    }

    @Override
    public boolean verify(char[] password, String stored) {
        Optional<PhcString> phc = PhcString.parse(stored);
        return phc.isPresent() && MessageDigest.isEqual(phc.get().hash(),
                hash(password, phc.get().cost(), phc.get().salt(), phc.get().hash().length));
    }

    private static byte[] hash(char[] password, Argon2Cost cost, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(cost.parameters(salt));
        byte[] bytes = utf8(password);
        byte[] hash = new byte[length];
        generator.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        return hash;
    }

    /** The same password typed on another keyboard may arrive in another Unicode form. */
    private static byte[] utf8(char[] password) {
        return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
