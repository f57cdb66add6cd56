package org.leadterm.progress.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Group;
import org.leadterm.marking.Thresholds;
import org.leadterm.people.Callers;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.progress.chart.Percent;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Thresholds on the embedded database, with the product's own migrations. */
class AuditLevelsTest {
    private static final Map<Group, String> EIGHTY = Map.of(Group.PRIMARY_DIAGNOSIS, "90", Group.SECONDARY_DIAGNOSIS, "80.5", Group.PRIMARY_PROCEDURE, "90",
            Group.SECONDARY_PROCEDURE, "80");
    private static final LevelDraft OURS = new LevelDraft(" Our trust ", "2026/27", "Coding policy", EIGHTY, "150");
    private final HandClock clock = new HandClock("2026-03-04T09:00:00Z");
    private final Callers callers = new Callers();
    private Database database;
    private AuditTrail trail;
    private AuditLevels levels;

    @BeforeEach
    void start() {
        database = Database.h2();
        trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        levels = database.connect(new AuditLevels(callers.current(), trail, clock));
        callers.become(Callers.person("boss", Role.ADMINISTRATOR));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void those_that_marking_ships_are_shown_with_the_same_numbers_and_source() {
        assertEquals(Thresholds.shipped().stream().map(AuditLevelsTest::text).toList(), levels.shown().stream().map(level -> level.name() + level.year()
                + level.source() + new EnumMap<>(level.least())).toList());
    }

    @Test
    void what_contradicts_them_is_there_with_its_source_and_not_shown() {
        AuditLevel met = levels.all().get(2);

        assertEquals("standards met (2024/25) 85% false", met.title() + " " + met.least(Group.SECONDARY_DIAGNOSIS) + " " + met.shown());
        assertTrue(met.source().contains("contradicts audit level 2"), met.source());
    }

    @Test
    void what_is_added_is_kept_and_in_the_trail() {
        AuditLevel ours = add(OURS);

        assertEquals("Our trust (2026/27): 90/80.5/90/80, 150 episodes, not shown; Coding policy", levels.all().get(2).text());
        assertEquals(ours, levels.all().get(2));
        assertEquals("boss threshold.add threshold Our trust (2026/27) " + ours.text(), lastDeed());
    }

    @Test
    void a_change_is_in_the_trail_with_what_was_before_and_a_second_one_from_an_old_page_is_refused() {
        AuditLevel ours = add(OURS);
        AuditLevel changed = database.transaction(() -> levels.change(ours, new LevelDraft("Our trust", "2026/27", "Minutes of May", EIGHTY, "")));

        assertEquals("Minutes of May", changed.source());
        assertEquals("boss threshold.change threshold Our trust (2026/27) " + changed.text(), lastDeed());
        assertThrows(LevelRefused.class, () -> database.transaction(() -> levels.change(ours, OURS)));
    }

    @Test
    void three_are_shown_at_most() {
        show("standards-met-2024", true);
        AuditLevel ours = add(OURS);

        assertEquals(3, levels.shown().size());
        assertThrows(LevelRefused.class, () -> show(ours.id().text(), true));
        show("audit-level-3", false);
        show(ours.id().text(), true);
        assertEquals(List.of("audit level 2", "Our trust", "standards met"), levels.shown().stream().map(AuditLevel::name).toList());
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        LevelDraft wrong = new LevelDraft(" ", "2024/26", "", Map.of(Group.PRIMARY_DIAGNOSIS, "101", Group.SECONDARY_DIAGNOSIS, "0",
                Group.PRIMARY_PROCEDURE, "90.55", Group.SECONDARY_PROCEDURE, "99.9"), "0");

        LevelRefused refused = assertThrows(LevelRefused.class, () -> levels.add(wrong));
        assertEquals(List.of("name", "year", "source", "sample", "primaryDiagnosis", "secondaryDiagnosis", "primaryProcedure"),
                refused.problems().stream().map(Problem::where).toList());
    }

    @Test
    void a_name_and_year_are_there_once() {
        assertThrows(LevelRefused.class, () -> levels.add(new LevelDraft("Audit Level 2", "2013", "x", EIGHTY, "")));
    }

    @Test
    void only_administrators_keep_them() {
        callers.become(Callers.person("tess", Role.TUTOR));

        assertThrows(NotAllowed.class, () -> levels.all());
        assertThrows(NotAllowed.class, () -> levels.add(OURS));
        assertThrows(NotAllowed.class, () -> levels.show(new LevelId("audit-level-2"), false));
        assertEquals(2, levels.shown().size());
    }

    @Test
    void a_threshold_is_met_by_the_exact_share() {
        AuditLevel two = levels.shown().get(0);

        assertEquals(Optional.of(true), two.reached(Group.PRIMARY_DIAGNOSIS, 9, 10));
        assertEquals(Optional.of(false), two.reached(Group.PRIMARY_DIAGNOSIS, 1799, 1999));
        assertEquals("90%", Percent.of(1799, 1999).toString());
        assertEquals(Optional.empty(), two.reached(Group.PRIMARY_DIAGNOSIS, 0, 0));
    }

    private AuditLevel add(LevelDraft draft) {
        return database.transaction(() -> levels.add(draft));
    }

    private void show(String id, boolean shown) {
        database.transaction(() -> levels.show(new LevelId(id), shown));
    }

    private String lastDeed() {
        var lines = trail.after(0, 100);
        var deed = lines.get(lines.size() - 1).deed();
        return deed.who() + " " + deed.action() + " " + deed.subject() + " " + deed.after();
    }

    private static String text(Thresholds shipped) {
        Map<Group, Percent> least = new EnumMap<>(Group.class);
        shipped.least().forEach((group, share) -> least.put(group, Percent.of(share.numerator().intValueExact(), share.denominator().intValueExact())));
        return shipped.name() + shipped.year() + shipped.source() + least;
    }
}
