package org.leadterm.people.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is hashed: every text with its length before it, so that no two entries have the same bytes. */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Canonical(String kind) {
        add(kind);
    }

    static byte[] line(AuditLine line, String previous) {
        Deed deed = line.deed();
        return new Canonical("leadterm audit entry 1").add(line.seq()).add(micros(line.at())).add(deed.who()).add(deed.action()).add(deed.subject())
                .add(deed.before()).add(deed.after()).add(deed.why()).add(previous).bytes.toByteArray();
    }

    static byte[] entry(String hash) {
        return new Canonical("leadterm audit seal 1").add(hash).bytes.toByteArray();
    }

    static byte[] head(long seq, String hash) {
        return new Canonical("leadterm audit head 1").add(seq).add(hash).bytes.toByteArray();
    }

    static byte[] key() {
        return new Canonical("leadterm audit key 1").bytes.toByteArray();
    }

    private Canonical add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    private Canonical add(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
