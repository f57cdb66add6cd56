package org.leadterm.people.cohort.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file whose encoding nobody told: UTF-8 where it can be that, else what spreadsheets on Windows write. */
final class RosterText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RosterText() {
    }

    /** Empty for what is no text, such as a spreadsheet's own file. */
    static Optional<String> decode(byte[] file) {
        return text(file).filter(text -> text.indexOf('\0') < 0)
                .map(text -> !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static Optional<String> text(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException notUtf8) {
            return windows(file);
        }
    }

    /** Five bytes mean nothing in it. */
    private static Optional<String> windows(byte[] file) {
        String text = new String(file, WINDOWS);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : Optional.empty();
    }
}
