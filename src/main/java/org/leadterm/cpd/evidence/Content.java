package org.leadterm.cpd.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells what a file is by what is in it. */
final class Content {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MOST_ENTRIES = 5_000;

    private Content() {
    }

    static Optional<EvidenceType> typeOf(byte[] bytes) {
        if (begins(bytes, PDF)) {
            return Optional.of(EvidenceType.PDF);
        } else if (begins(bytes, PNG)) {
            return Optional.of(EvidenceType.PNG);
        } else if (begins(bytes, JPEG)) {
            return Optional.of(EvidenceType.JPEG);
        } else if (begins(bytes, ZIP)) {
            return office(bytes);
        }
        return isText(bytes) ? Optional.of(EvidenceType.TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** An Office Open XML package (ECMA-376) says what it holds, and holds it; one with macros is none of ours. */
    private static Optional<EvidenceType> office(byte[] bytes) {
        Set<String> entries = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries.size() < MOST_ENTRIES; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        if (!entries.contains("[Content_Types].xml") || !entries.contains("_rels/.rels")
                || entries.stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"))) {
            return Optional.empty();
        }
        boolean word = entries.contains("word/document.xml");
        boolean excel = entries.contains("xl/workbook.xml");
        return word == excel ? Optional.empty() : Optional.of(word ? EvidenceType.DOCX : EvidenceType.XLSX);
    }

    /** UTF-8 without control characters other than those that lay out lines. */
    private static boolean isText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isBlank() && text.chars().noneMatch(sign -> sign < 0x20 && sign != '\t' && sign != '\n' && sign != '\r' || sign == 0x7f);
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
