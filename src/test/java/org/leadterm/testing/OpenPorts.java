package org.leadterm.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which TCP ports a process listens on, as Linux tells it in {@code /proc}. */
public final class OpenPorts {
    private static final String LISTENING = "0A";

    private OpenPorts() {
    }

    /** All ports of the process that listens on this one. */
    public static SortedSet<Integer> besides(int port) throws IOException {
        Map<String, Integer> sockets = listening();
        Set<String> wanted = sockets.entrySet().stream().filter(each -> each.getValue() == port).map(Map.Entry::getKey).collect(Collectors.toSet());
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.filter(each -> each.getFileName().toString().matches("[0-9]+")).toList()) {
                Set<String> own = sockets(process.resolve("fd"));
                if (own.stream().anyMatch(wanted::contains)) {
                    return own.stream().filter(sockets::containsKey).map(sockets::get).collect(Collectors.toCollection(TreeSet::new));
                }
            }
        }
        return new TreeSet<>();
    }

    private static Map<String, Integer> listening() throws IOException {
        Map<String, Integer> ports = new HashMap<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields[3].equals(LISTENING)) {
                    ports.put("socket:[" + fields[9] + "]", Integer.parseInt(fields[1].substring(fields[1].indexOf(':') + 1), 16));
                }
            }
        }
        return ports;
    }

    private static Set<String> sockets(Path descriptors) {
        Set<String> sockets = new TreeSet<>();
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path one : all.toList()) {
                if (Files.isSymbolicLink(one)) {
                    sockets.add(Files.readSymbolicLink(one).toString());
                }
            }
        } catch (IOException goneOrNotOurs) {
            return sockets;
        }
        return sockets;
    }
}
