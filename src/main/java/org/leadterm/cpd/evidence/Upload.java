package org.leadterm.cpd.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import org.leadterm.cpd.CpdRefused;

/** A file as it came, read whole and found to be what its name says. */
record Upload(String name, EvidenceType type, byte[] bytes) {
    static final int LARGEST = 5_000_000;
    private static final int LONGEST_NAME = 120;

    /** @throws CpdRefused saying why the file is not taken */
    static Upload of(String givenName, InputStream content) {
        String name = name(givenName);
        byte[] bytes = read(content);
        if (bytes.length > LARGEST) {
            throw new CpdRefused("file", "A file may have " + LARGEST / 1_000_000 + " MB; this one has more.");
        }
        if (bytes.length == 0) {
            throw new CpdRefused("file", "This file is empty.");
        }
        EvidenceType found = Content.typeOf(bytes).orElseThrow(() -> new CpdRefused("file",
                "This is none of the files that can be kept: PDF, PNG, JPEG, plain text (UTF-8), Word (.docx) and Excel (.xlsx) without macros."));
        Optional<EvidenceType> said = EvidenceType.ofName(name);
        if (!said.equals(Optional.of(found))) {
            throw new CpdRefused("file", "The name \"" + name + "\" does not fit: by its content this is a " + found.label() + ", and its name should end in ."
                    + found.ending() + ".");
        }
        return new Upload(name, found, bytes);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(LARGEST + 1);
        } catch (IOException broken) {
            throw new CpdRefused("file", "The file did not arrive whole. Nothing was stored.");
        }
    }

    /** Without the folders that some browsers send, and without signs that a header or a file system would trip over. */
    private static String name(String given) {
        String last = Normalizer.normalize(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1), Normalizer.Form.NFC);
        String name = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|;]", "").strip();
        if (name.isEmpty() || name.startsWith(".")) {
            throw new CpdRefused("file", "The file has no name.");
        }
        int dot = Math.max(name.lastIndexOf('.'), 0);
        int room = LONGEST_NAME - (name.length() - dot);
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        return room < 1 ? name.substring(0, LONGEST_NAME) : name.substring(0, room) + name.substring(dot);
    }
}
