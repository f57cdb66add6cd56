package org.leadterm.cpd.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.evidence.EvidenceId;

/** Evidence as a ZIP archive, each file in a folder of its activity's day and title, with a list of fingerprints that {@code sha256sum -c} reads. */
final class EvidenceArchive {
    private static final String SUMS = "SHA256SUMS";
    private static final int LONGEST = 60;

    private EvidenceArchive() {
    }

    static byte[] of(List<Activity> activities, Function<EvidenceId, byte[]> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder sums = new StringBuilder();
        Set<String> names = new HashSet<>(Set.of(SUMS));
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Activity activity : activities) {
                for (Evidence evidence : activity.evidence()) {
                    String name = free(names, folder(activity), safe(evidence.name()));
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(content.apply(evidence.id()));
                    zip.closeEntry();
                    sums.append(evidence.sha256()).append("  ").append(name).append('\n');
                }
            }
            zip.putNextEntry(new ZipEntry(SUMS));
            zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String folder(Activity activity) {
        String title = safe(activity.entry().title());
        return activity.entry().on() + " " + title.substring(0, Math.min(LONGEST, title.length())).strip();
    }

    private static String free(Set<String> names, String folder, String file) {
        String name = folder + "/" + file;
        for (int number = 2; !names.add(name); number++) {
            name = folder + "/" + number + " " + file;
        }
        return name;
    }

    /** Fit for a file name anywhere, and never a way out of the folder. */
    private static String safe(String text) {
        String safe = text.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ").replaceAll("^[. ]+|[. ]+$", "");
        return safe.isEmpty() ? "file" : safe;
    }
}
