package org.leadterm.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process holds after a full collection, by the JDK's own {@code jcmd PID GC.class_histogram}. */
record LiveHeap(String histogram) {
    private static final String JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    private static final int MOST_LOOKS = 20;
    private static final long STILL = 20_000;

    /** Looks until what was left over from earlier work (queues, finalizers, soft references) has gone. */
    static LiveHeap settled(long pid) {
        LiveHeap before = of(pid);
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            LiveHeap after = of(pid);
            if (Math.abs(after.bytes() - before.bytes()) < STILL) {
                return after;
            }
            before = after;
        }
        throw new AssertionError("the live heap does not come to rest: " + before.bytes());
    }

    /** Of all objects. */
    long bytes() {
        return number("^Total\\s+\\d+\\s+(\\d+)");
    }

    long instances(String type) {
        return number("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(type) + "\\s");
    }

    private long number(String line) {
        Matcher found = Pattern.compile(line, Pattern.MULTILINE).matcher(histogram);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static LiveHeap of(long pid) {
        try {
            Process jcmd = new ProcessBuilder(JCMD, String.valueOf(pid), "GC.class_histogram").redirectErrorStream(true).start();
            String text = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jcmd.waitFor() != 0) {
                throw new AssertionError("jcmd: " + text);
            }
            return new LiveHeap(text);
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(cannotRun);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for jcmd", interrupted);
        }
    }
}
