package org.leadterm.shell.start;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the folders inside the WAR; a folder's path ends in a slash. */
final class ShippedFiles {
    private ShippedFiles() {
    }

    static Set<String> folders(ServletContext application, String folder) {
        Set<String> folders = paths(application, folder);
        folders.removeIf(path -> !path.endsWith("/"));
        return folders;
    }

    /** All files under a folder, by their path within it. */
    static Map<String, byte[]> in(ServletContext application, String folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        collect(application, folder, folder, files);
        return files;
    }

    private static void collect(ServletContext application, String root, String folder, Map<String, byte[]> files) throws IOException {
        for (String path : paths(application, folder)) {
            if (path.endsWith("/")) {
                collect(application, root, path, files);
            } else {
                try (InputStream file = application.getResourceAsStream(path)) {
                    files.put(path.substring(root.length()), file.readAllBytes());
                }
            }
        }
    }

    private static Set<String> paths(ServletContext application, String folder) {
        return new TreeSet<>(Objects.requireNonNullElse(application.getResourcePaths(folder), Set.of()));
    }
}
