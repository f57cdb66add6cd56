package org.leadterm.shell.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.leadterm.people.audit.Sealing;

/**
 * The key that seals the audit trail: {@code LEADTERM_AUDIT_KEY}, else the one in the data folder, made at the first start
 * and readable by its owner alone. It is kept out of the database, so that the database alone is not enough to forge an entry.
 */
final class AuditKey {
    private static final String FILE = "audit.key";
    private static final int BYTES = 32;

    private AuditKey() {
    }

    /** @throws UnusableAuditKey when the key is too short or its folder cannot be used */
    static Sealing sealing(Settings settings) {
        try {
            return Sealing.with(settings.auditKey().orElseGet(() -> kept(settings.data())));
        } catch (IllegalArgumentException tooShort) {
            throw new UnusableAuditKey(settings.auditKey().map(key -> "LEADTERM_AUDIT_KEY").orElse(settings.data().resolve(FILE).toString())
                    + " must hold " + Sealing.SHORTEST_KEY + " characters or more");
        }
    }

    private static String kept(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return Files.readString(file).strip();
        } catch (IOException cannot) {
            throw new UnusableAuditKey("the key of the audit trail cannot be kept in the folder LEADTERM_DATA (" + folder
                    + "); make it writable or set LEADTERM_AUDIT_KEY");
        }
    }

    /** Written beside and then moved: the key is there whole or not at all. */
    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        FileAttribute<?>[] forTheOwner = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
        Path beside = Files.createTempFile(folder, FILE, ".new", forTheOwner);
        Files.writeString(beside, HexFormat.of().formatHex(key) + "\n");
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
