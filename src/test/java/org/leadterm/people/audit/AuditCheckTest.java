package org.leadterm.people.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadterm.people.audit.AuditFinding.Kind;

/** The chain without a database: what is done to it is found and named. */
class AuditCheckTest {
    private static final Sealing OURS = Chains.SEALING;
    private static final Sealing THEIRS = Sealing.with("a key that somebody made up to forge entries");
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456Z");

    @Test
    void a_trail_that_nobody_touched_is_whole() {
        assertEquals(List.of(), check(trail(10)));
        assertEquals(List.of(), check(trail(1)));
    }

    @Test
    void an_edited_entry_is_named() {
        List<SealedLine> trail = trail(10);
        trail.set(4, edited(trail.get(4)));

        assertEquals(List.of("EDITED 5-5"), check(trail));
    }

    @Test
    void an_edited_entry_with_a_hash_computed_anew_is_named_all_the_same() {
        List<SealedLine> trail = trail(10);
        SealedLine line = edited(trail.get(4));
        SealedLine forged = THEIRS.seal(line.line(), line.previous());
        trail.set(4, new SealedLine(forged.line(), forged.previous(), forged.hash(), line.key(), line.seal()));

        assertEquals(List.of("EDITED 5-5"), check(trail));
    }

    @Test
    void a_chain_rebuilt_from_an_entry_on_by_someone_without_the_key_is_not_proved() {
        List<SealedLine> trail = trail(10);
        String previous = trail.get(4).previous();
        for (int i = 4; i < 10; i++) {
            SealedLine forged = THEIRS.seal(edited(trail.get(i)).line(), previous);
            trail.set(i, forged);
            previous = forged.hash();
        }

        assertEquals(List.of("HEAD 10-10", "OTHER_KEY 5-10"), check(trail));
        trail.replaceAll(line -> new SealedLine(line.line(), line.previous(), line.hash(), OURS.key(), line.seal()));
        assertEquals(List.of("EDITED 5-10"), check(trail));
    }

    @Test
    void deleted_entries_are_named() {
        List<SealedLine> trail = trail(10);
        trail.subList(3, 6).clear();

        assertEquals(List.of("DELETED 4-6"), check(trail));
    }

    @Test
    void deleted_entries_whose_numbers_were_closed_up_are_named() {
        List<SealedLine> trail = trail(10);
        trail.remove(3);

        assertEquals(List.of("DELETED 4-4", "REORDERED 5-10"), check(renumbered(trail)));
    }

    @Test
    void entries_cut_off_at_the_end_are_named() {
        List<SealedLine> trail = trail(10);
        trail.subList(7, 10).clear();

        assertEquals(List.of("DELETED 8-10"), check(trail));
        assertEquals(List.of("HEAD 7-7"), check(trail, Optional.of(new Head(7, trail.get(6).hash(), OURS.key(), "made up"))));
        assertEquals(List.of("HEAD 7-7"), check(trail, Optional.empty()));
    }

    @Test
    void an_inserted_entry_is_named() {
        List<SealedLine> trail = trail(10);
        trail.add(4, edited(trail.get(4)));

        assertEquals(List.of("INSERTED 5-5", "REORDERED 5-10"), check(renumbered(trail)));
    }

    @Test
    void a_copy_of_a_genuine_entry_and_one_added_at_the_end_are_inserted() {
        List<SealedLine> trail = trail(10);
        trail.add(7, trail.get(2));
        assertEquals(List.of("INSERTED 8-8", "REORDERED 8-10"), check(renumbered(trail)));

        List<SealedLine> longer = trail(10);
        longer.add(edited(longer.get(9)).numbered(11));
        assertEquals(List.of("INSERTED 11-11"), check(longer));
    }

    @Test
    void entries_that_changed_places_are_named() {
        List<SealedLine> trail = trail(10);
        Collections.swap(trail, 2, 6);

        assertEquals(List.of("REORDERED 3-3", "REORDERED 7-7"), check(renumbered(trail)));
    }

    @Test
    void an_older_end_is_told_from_the_present_one() {
        List<SealedLine> trail = trail(10);

        assertEquals(List.of("HEAD 6-10"), check(trail, Optional.of(OURS.head(6, trail.get(5).hash()))));
    }

    @Test
    void entries_of_two_histories_are_not_linked() {
        List<SealedLine> trail = trail(10);
        List<SealedLine> other = trail(10, new Random(2));
        trail.subList(5, 10).clear();
        trail.addAll(other.subList(5, 10));

        assertEquals(List.of("UNLINKED 6-6"), check(trail, Optional.of(OURS.head(10, other.get(9).hash()))));
    }

    @Test
    void a_server_with_another_key_proves_nothing() {
        AuditCheck check = new AuditCheck(THEIRS);
        List<SealedLine> trail = trail(3);
        trail.forEach(check::look);

        assertEquals(Set.of(Kind.OTHER_KEY, Kind.HEAD),
                check.findings(Optional.of(OURS.head(3, trail.get(2).hash()))).stream().map(AuditFinding::kind).collect(Collectors.toSet()));
    }

    @Test
    void no_two_entries_have_the_same_bytes() {
        assertNotEquals(OURS.seal(line(1, Deed.of("ab", "c", "")), "").hash(), OURS.seal(line(1, Deed.of("a", "bc", "")), "").hash());
        assertNotEquals(OURS.seal(line(1, Deed.of("a", "b", "c").changing("d", "")), "").hash(),
                OURS.seal(line(1, Deed.of("a", "b", "c").changing("", "d")), "").hash());
    }

    @Test
    void a_short_key_is_none() {
        assertThrows(IllegalArgumentException.class, () -> Sealing.with("short"));
    }

    @Test
    void of_random_trails_every_tampering_is_found_and_its_kind_is_named() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<SealedLine> whole = trail(2 + random.nextInt(40), random);
            assertEquals(List.of(), check(whole), "seed " + seed);
            Kind kind = List.of(Kind.EDITED, Kind.DELETED, Kind.INSERTED, Kind.REORDERED).get(random.nextInt(4));
            List<SealedLine> tampered = tampered(whole, kind, random);
            List<String> found = check(tampered, Optional.of(OURS.head(whole.size(), whole.get(whole.size() - 1).hash())));
            assertTrue(found.stream().anyMatch(finding -> finding.startsWith(kind.name())), "seed " + seed + ": " + kind + " gave " + found);
        }
    }

    private static List<SealedLine> tampered(List<SealedLine> whole, Kind kind, Random random) {
        List<SealedLine> trail = new ArrayList<>(whole);
        int place = random.nextInt(trail.size());
        boolean closeUp = random.nextBoolean();
        switch (kind) {
            case EDITED -> trail.set(place, edited(trail.get(place)));
            case DELETED -> trail.remove(place);
            case INSERTED -> trail.add(place, edited(trail.get(random.nextInt(trail.size()))));
            default -> Collections.swap(trail, place, (place + 1 + random.nextInt(trail.size() - 1)) % trail.size());
        }
        return kind == Kind.DELETED && !closeUp ? trail : renumbered(trail);
    }

    private static SealedLine edited(SealedLine line) {
        Deed deed = line.line().deed();
        Deed other = new Deed(deed.who(), deed.action(), deed.subject(), deed.before(), deed.after() + ".", deed.why());
        return new SealedLine(new AuditLine(line.line().seq(), line.line().at(), other), line.previous(), line.hash(), line.key(), line.seal());
    }

    private static List<SealedLine> renumbered(List<SealedLine> trail) {
        List<SealedLine> renumbered = new ArrayList<>();
        trail.forEach(line -> renumbered.add(line.numbered(renumbered.size() + 1L)));
        return renumbered;
    }

    private static List<SealedLine> trail(int entries) {
        return trail(entries, new Random(1));
    }

    private static List<SealedLine> trail(int entries, Random random) {
        List<SealedLine> trail = new ArrayList<>();
        String previous = "";
        for (int i = 1; i <= entries; i++) {
            SealedLine line = OURS.seal(line(i, new Deed(text(random), text(random), text(random), text(random), text(random), text(random))), previous);
            trail.add(line);
            previous = line.hash();
        }
        return trail;
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0, 0x2ff).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static AuditLine line(long seq, Deed deed) {
        return new AuditLine(seq, NOON, deed);
    }

    /** With the end that the server signed when the trail had ten entries, or as many as it was made with. */
    private static List<String> check(List<SealedLine> trail) {
        List<SealedLine> whole = trail(10);
        boolean ten = trail.get(0).hash().equals(whole.get(0).hash()) && trail.size() > 1;
        SealedLine last = ten ? whole.get(9) : trail.get(trail.size() - 1);
        return check(trail, Optional.of(OURS.head(ten ? 10 : trail.size(), last.hash())));
    }

    private static List<String> check(List<SealedLine> trail, Optional<Head> head) {
        AuditCheck check = new AuditCheck(OURS);
        trail.forEach(check::look);
        return check.findings(head).stream().map(found -> found.kind() + " " + found.from() + "-" + found.to()).toList();
    }
}
