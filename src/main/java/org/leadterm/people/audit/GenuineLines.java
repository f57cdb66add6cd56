package org.leadterm.people.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The lines that the server wrote, by the numbers it gave them, wherever they stand now. A line that was moved is known by
 * the one it is linked to.
 */
final class GenuineLines {
    /** Where a line stands now, what it is linked to, and whether this server's key proves it. */
    record Place(long seq, String previous, String hash, boolean proved) {
    }

    private static final int WINDOW = 10_000;
    private static final int MOST_LOOSE = 100;

    private final Sealing sealing;
    private final TreeMap<Long, Place> places = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final TreeMap<Long, SealedLine> strangers = new TreeMap<>();

    GenuineLines(Sealing sealing) {
        this.sealing = sealing;
    }

    void add(SealedLine line) {
        if (isGenuine(line)) {
            take(line, line.line().seq());
        } else {
            strangers.put(line.line().seq(), line);
        }
    }

    /** By the numbers that the server gave. */
    TreeMap<Long, Place> places() {
        return places;
    }

    /** When all lines are there: gives back to those that were moved their true numbers, and leaves the numbers of the others. */
    SortedSet<Long> strangers() {
        Map<String, List<SealedLine>> waiting = new HashMap<>();
        strangers.values().forEach(line -> waiting.computeIfAbsent(line.previous(), previous -> new ArrayList<>()).add(line));
        Deque<String> known = new ArrayDeque<>(numbers.keySet().stream().filter(waiting::containsKey).toList());
        known.add("");
        follow(known, waiting);
        Set<String> ends = strangers.values().stream().map(SealedLine::hash).collect(Collectors.toSet());
        strangers.values().stream().filter(line -> !ends.contains(line.previous()) && !numbers.containsKey(line.previous())).limit(MOST_LOOSE)
                .toList().forEach(line -> look(line, waiting));
        return new TreeSet<>(strangers.keySet());
    }

    /** The line before it is gone, so its number is searched for around where it stands. */
    private void look(SealedLine line, Map<String, List<SealedLine>> waiting) {
        long seq = line.line().seq();
        LongStream.rangeClosed(1, WINDOW).flatMap(way -> LongStream.of(seq + way, seq - way)).filter(number -> number > 0 && settle(line, number))
                .findFirst().ifPresent(found -> follow(new ArrayDeque<>(List.of(line.hash())), waiting));
    }

    private void follow(Deque<String> known, Map<String, List<SealedLine>> waiting) {
        while (!known.isEmpty()) {
            String previous = known.pop();
            long number = previous.isEmpty() ? 1 : numbers.get(previous) + 1;
            waiting.getOrDefault(previous, List.of()).stream()
                    .filter(line -> strangers.containsKey(line.line().seq()) && settle(line, number)).forEach(line -> known.push(line.hash()));
        }
    }

    /** Whether the line was written under that number, which no other has. */
    private boolean settle(SealedLine line, long number) {
        boolean found = !places.containsKey(number) && isGenuine(line.numbered(number));
        if (found) {
            strangers.remove(line.line().seq());
            take(line, number);
        }
        return found;
    }

    private void take(SealedLine line, long number) {
        places.put(number, new Place(line.line().seq(), line.previous(), line.hash(), sealing.key().equals(line.key())));
        numbers.put(line.hash(), number);
    }

    /** By this server's key; by another's as far as can be said without it. */
    private boolean isGenuine(SealedLine line) {
        return sealing.key().equals(line.key()) ? sealing.isGenuine(line) : !line.seal().isEmpty() && Sealing.fits(line);
    }
}
