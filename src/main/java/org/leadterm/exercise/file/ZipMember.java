package org.leadterm.exercise.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One entry of a zip archive.
 *
 * @param size what the archive says its content measures; inflating stops there
 */
record ZipMember(String name, boolean regular, int method, int crc, int packed, long size, int data, ByteBuffer bytes) {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR_FILE = 0100000;
    private static final int DIRECTORY = 0040000;

    /** Reads a directory entry; contents lie before {@code limit}. */
    static ZipMember at(ByteBuffer bytes, int at, int limit) {
        byte[] nameBytes = slice(bytes, at + 46, Short.toUnsignedInt(bytes.getShort(at + 28)));
        String name = new String(nameBytes, StandardCharsets.UTF_8);
        int type = bytes.getInt(at + 38) >>> 16 & FILE_TYPE;
        int local = bytes.getInt(at + 42);
        int packed = bytes.getInt(at + 20);
        if (local < 0 || packed < 0 || bytes.getInt(local) != LOCAL || (bytes.getShort(at + 8) & ENCRYPTED) != 0) {
            throw new BrokenZip("archive", "An entry of the archive is damaged or encrypted.");
        }
        int nameLength = Short.toUnsignedInt(bytes.getShort(local + 26));
        int data = local + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(local + 28));
        if (!Arrays.equals(nameBytes, slice(bytes, local + LOCAL_LENGTH, nameLength)) || (long) data + packed > limit) {
            throw new BrokenZip("archive", "The archive contradicts itself.");
        }
        boolean regular = type == 0 || type == REGULAR_FILE || type == DIRECTORY;
        return new ZipMember(name, regular, bytes.getShort(at + 10), bytes.getInt(at + 16), packed,
                Integer.toUnsignedLong(bytes.getInt(at + 24)), data, bytes);
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** @throws BrokenZip when the content is not what the archive says */
    byte[] content() {
        byte[] content = switch (method) {
            case STORED -> slice(bytes, data, packed);
            case DEFLATED -> inflated();
            default -> throw new BrokenZip(name, "The entry is packed in a way that is not supported.");
        };
        CRC32 sum = new CRC32();
        sum.update(content);
        if (content.length != size || (int) sum.getValue() != crc) {
            throw new BrokenZip(name, "The entry's content is not what the archive says.");
        }
        return content;
    }

    private byte[] inflated() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(slice(bytes, data, packed));
            byte[] content = new byte[(int) size + 1];
            int length = 0;
            while (!inflater.finished() && length < content.length) {
                int read = inflater.inflate(content, length, content.length - length);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += read;
            }
            return Arrays.copyOf(content, length);
        } catch (DataFormatException damaged) {
            throw new BrokenZip(name, "The entry is damaged.");
        } finally {
            inflater.end();
        }
    }

    private static byte[] slice(ByteBuffer bytes, int from, int length) {
        byte[] slice = new byte[length];
        bytes.get(from, slice);
        return slice;
    }
}
