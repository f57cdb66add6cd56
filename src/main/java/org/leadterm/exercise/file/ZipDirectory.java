package org.leadterm.exercise.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a zip archive in memory. It alone says which entries are links, and archives whose two
 * directories contradict each other are refused; the libraries at hand read either one or the other.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {
    }

    /** @throws BrokenZip when it is none, or damaged */
    static List<ZipMember> members(byte[] zip, int most) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(bytes);
            int count = Short.toUnsignedInt(bytes.getShort(end + 10));
            int start = bytes.getInt(end + 16);
            if (bytes.getInt(end + 4) != 0 || start < 0 || start > end) {
                throw new BrokenZip("archive", "The archive is in several parts, or damaged.");
            }
            if (count > most) {
                throw new BrokenZip("archive", "The archive holds more than " + most + " files.");
            }
            return members(bytes, start, end, count);
        } catch (IndexOutOfBoundsException damaged) {
            throw new BrokenZip("archive", "The archive is damaged.");
        }
    }

    private static List<ZipMember> members(ByteBuffer bytes, int start, int end, int count) {
        List<ZipMember> found = new ArrayList<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > end || bytes.getInt(at) != ENTRY) {
                throw new BrokenZip("archive", "The archive is damaged.");
            }
            ZipMember member = ZipMember.at(bytes, at, start);
            found.add(member);
            at += ENTRY_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 28)) + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        return found;
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == bytes.limit()) {
                return at;
            }
        }
        throw new BrokenZip("archive", "This is not a zip archive, or it is cut off.");
    }
}
