package org.leadterm.classification.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The whole text of a file.
 *
 * @param name     that its problems are reported under
 * @param progress told of each line that was read
 */
public record Source(String name, String text, Progress progress) {
    /** No release is a fifth as large as this. */
    public static final int LARGEST = 64 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    public Source {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        Objects.requireNonNull(progress);
    }

    public Source telling(Progress other) {
        return new Source(name, text, other);
    }

    /**
     * Reads UTF-8, or windows-1252 where the bytes are not UTF-8: releases come in either.
     *
     * @throws FileTooLarge when it is larger than {@link #LARGEST}
     */
    public static Source read(String name, InputStream stream) {
        return read(name, stream, LARGEST);
    }

    static Source read(String name, InputStream stream, int largest) {
        try (stream) {
            byte[] bytes = stream.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new FileTooLarge(name, largest);
            }
            String text = decoded(bytes);
            return new Source(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, Progress.NONE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Source of(String name, String text) {
        return read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is not UTF-8 shows up as the replacement character; only then the bytes are looked at one by one. */
    private static String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes) ? text : new String(bytes, Charset.forName("windows-1252"));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
