package org.leadterm.cpd.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.cycle.Cycle;

/** A fingerprint of everything that a statement says of a cycle and what counts in it (SHA-256, FIPS 180-4); every text with its length before it. */
final class LogDigest {
    private final MessageDigest digest;

    private LogDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String of(CycleCheck check) {
        LogDigest digest = new LogDigest();
        Cycle cycle = check.cycle();
        digest.add(cycle.id().text(), cycle.name(), cycle.from().toString(), cycle.until().toString(), cycle.target().unit().text(),
                String.valueOf(cycle.target().total().parts()), cycle.target().source());
        cycle.target().categories().forEach(category -> digest.add(category.id(), category.label(), String.valueOf(category.target().parts())));
        List<Activity> activities = check.activities().stream().sorted(Comparator.comparing(activity -> activity.id().text())).toList();
        digest.add(String.valueOf(activities.size()));
        activities.forEach(digest::add);
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void add(Activity activity) {
        Entry entry = activity.entry();
        add(activity.id().text(), entry.title(), entry.kind().text(), entry.on().toString(), String.valueOf(entry.minutes()), String.valueOf(entry.points()),
                entry.provider(), entry.category(), activity.provenance().text(), String.valueOf(entry.reflection().answers().size()));
        entry.reflection().answers().forEach(answer -> add(answer.prompt(), answer.text()));
        add(activity.verification().map(verified -> verified.by() + " " + verified.name() + " " + verified.at()).orElse(""),
                String.valueOf(activity.evidence().size()));
        activity.evidence().forEach(evidence -> add(evidence.name(), evidence.sha256()));
    }

    private void add(String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
    }
}
