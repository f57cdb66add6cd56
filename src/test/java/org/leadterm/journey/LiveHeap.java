package org.leadterm.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process holds after a full collection, by the JDK's own {@code jcmd PID GC.class_histogram}. */
final class LiveHeap {
    private static final String JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    private LiveHeap() {
    }

    static long bytes(long pid) {
        histogram(pid);
        Matcher total = TOTAL.matcher(histogram(pid));
        if (!total.find()) {
            throw new AssertionError("jcmd gave no histogram of " + pid);
        }
        return Long.parseLong(total.group(1));
    }

    static String histogram(long pid) {
        try {
            Process jcmd = new ProcessBuilder(JCMD, String.valueOf(pid), "GC.class_histogram").redirectErrorStream(true).start();
            String text = new String(jcmd.getInputStream().readAllBytes());
            jcmd.waitFor();
            return text;
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(cannotRun);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for jcmd", interrupted);
        }
    }
}
