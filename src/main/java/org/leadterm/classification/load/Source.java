package org.leadterm.classification.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The whole text of a file, and the name that its problems are reported under. */
record Source(String name, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads UTF-8, or windows-1252 where the bytes are not UTF-8: releases come in either. */
    static Source read(String name, InputStream stream) {
        try (stream) {
            byte[] bytes = stream.readAllBytes();
            String text = decoded(bytes);
            return new Source(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Source of(String name, String text) {
        return read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
