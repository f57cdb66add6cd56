package org.leadterm.exercise.file;

import java.util.Arrays;

/** Paths of files within a folder: parts joined by {@code /}. */
public final class FilePath {
    private static final int LONGEST = 200;

    private FilePath() {
    }

    /** Whether a path stays within its folder on every operating system. */
    public static boolean isInside(String path) {
        return !path.isEmpty() && path.length() <= LONGEST && !path.startsWith("/") && path.indexOf('\\') < 0 && path.indexOf(':') < 0
                && path.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(path.split("/")).noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    /** What operating systems add to folders and nobody means to send. */
    static boolean isLitter(String path) {
        return Arrays.stream(path.split("/")).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX") || part.equals("Thumbs.db"));
    }
}
