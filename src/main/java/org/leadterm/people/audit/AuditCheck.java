package org.leadterm.people.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadterm.people.audit.AuditFinding.Kind;

/**
 * Goes through the whole trail in the order of its numbers and says what was done to it. A line that the server never wrote
 * was edited where its number is otherwise missing, and else inserted.
 */
final class AuditCheck {
    private final Sealing sealing;
    private final GenuineLines lines;
    private final List<AuditFinding> findings = new ArrayList<>();

    AuditCheck(Sealing sealing) {
        this.sealing = sealing;
        this.lines = new GenuineLines(sealing);
    }

    void look(SealedLine line) {
        lines.add(line);
    }

    /**
     * Ends the check.
     *
     * @param head as it stands; empty when there is none any more
     */
    List<AuditFinding> findings(Optional<Head> head) {
        SortedSet<Long> strangers = lines.strangers();
        TreeMap<Long, GenuineLines.Place> places = lines.places();
        long last = last(head, places);
        SortedSet<Long> there = new TreeSet<>(places.keySet());
        SortedSet<Long> inserted = new TreeSet<>(strangers);
        inserted.removeIf(number -> !there.contains(number) && number <= last);
        SortedSet<Long> edited = new TreeSet<>(strangers);
        edited.removeAll(inserted);
        there.addAll(edited);
        say(Kind.EDITED, Ranges.of(edited), "changed after being written.");
        say(Kind.INSERTED, Ranges.of(inserted), "inserted: the server did not write this.");
        say(Kind.DELETED, Ranges.missing(there, last), "deleted.");
        moved(places);
        links(places);
        return findings;
    }

    private void say(Kind kind, List<Ranges.Range> ranges, String what) {
        ranges.forEach(range -> findings.add(AuditFinding.of(kind, range.from(), range.to(), what)));
    }

    /** The number that the last entry must have. */
    private long last(Optional<Head> head, TreeMap<Long, GenuineLines.Place> places) {
        long reached = places.isEmpty() ? 0 : places.lastKey();
        Optional<Head> signed = head.filter(sealing::isGenuine);
        if (signed.isEmpty()) {
            findings.add(new AuditFinding(Kind.HEAD, reached, reached,
                    "The signed end is missing, or this server's key did not sign it: entries after " + reached + " may have been deleted."));
            return reached;
        }
        long end = signed.get().seq();
        if (reached > end || reached == end && reached > 0 && !places.get(end).hash().equals(signed.get().hash())) {
            findings.add(new AuditFinding(Kind.HEAD, end, reached, "The signed end is older than the entries: it stands at entry " + end + "."));
        }
        return Math.max(end, reached);
    }

    private void moved(TreeMap<Long, GenuineLines.Place> places) {
        TreeMap<Long, Long> offsets = new TreeMap<>();
        places.forEach((number, place) -> {
            if (place.seq() != number) {
                offsets.put(number, place.seq() - number);
            }
        });
        Ranges.of(offsets).forEach(range -> {
            long from = places.get(range.from()).seq();
            long to = places.get(range.to()).seq();
            say(Kind.REORDERED, List.of(range), "moved to " + (from == to ? "place " + from : "places " + from + " to " + to) + ".");
        });
    }

    private void links(TreeMap<Long, GenuineLines.Place> places) {
        SortedSet<Long> unlinked = new TreeSet<>();
        SortedSet<Long> unproved = new TreeSet<>();
        places.forEach((number, place) -> {
            String before = number == 1 ? "" : places.containsKey(number - 1) ? places.get(number - 1).hash() : place.previous();
            if (!before.equals(place.previous())) {
                unlinked.add(number);
            }
            if (!place.proved()) {
                unproved.add(number);
            }
        });
        say(Kind.UNLINKED, Ranges.of(unlinked), "written after another entry than the one before.");
        say(Kind.OTHER_KEY, Ranges.of(unproved), "sealed with a key that this server does not have: unbroken, but not proved.");
    }
}
