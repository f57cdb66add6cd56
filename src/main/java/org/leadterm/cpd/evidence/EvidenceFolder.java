package org.leadterm.cpd.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/** Where the files lie. A file has its whole content before it has its name, so that none is there by half. */
public final class EvidenceFolder {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_BYTES = 20;
    private static final String HALF = ".part";
    private final Path folder;

    /** @param folder made when the first file comes */
    public EvidenceFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the name it was stored under. */
    String store(byte[] bytes) {
        byte[] random = new byte[NAME_BYTES];
        RANDOM.nextBytes(random);
        String name = HexFormat.of().formatHex(random);
        try {
            Files.createDirectories(folder);
            Path half = folder.resolve(name + HALF);
            try (FileChannel file = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
                Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            return name;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** Deletes what no row knows of: left by a server that ended between a file and its row. A newer one may be about to get its row. */
    void deleteAllBut(Set<String> known, Instant olderThan) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[0-9a-f]{" + 2 * NAME_BYTES + "}(\\" + HALF + ")?"))
                    .filter(name -> !known.contains(name) && changed(name).isBefore(olderThan)).forEach(this::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Instant changed(String name) {
        try {
            return Files.getLastModifiedTime(folder.resolve(name)).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
