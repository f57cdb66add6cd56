package org.leadterm.attempt.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** Where a search left the path, as the mark sheet tells it. */
class TrailTest {
    private static final Instant BEGUN = Instant.parse("2026-03-04T09:30:00Z");

    @Test
    void a_search_ends_with_the_code_that_was_taken() {
        Trail trail = trail(search("cataract", "H25.1"), taken("H25.1"), search("diabetes", "E14"));
        assertEquals(List.of("looked for “cataract” → took H25.1", "looked for “diabetes” → "),
                trail.searches().stream().map(search -> search.words() + " → " + search.taken().map(TrailEntry::words).orElse("")).toList());
    }

    @Test
    void the_right_code_that_was_in_view_earlier_is_where_the_search_left_the_path() {
        Trail trail = trail(search("diabetes", "E11.9", "E14"), tabular("E11.3", "E11.3"), taken("E11.3"));
        assertEquals("On the way: looked for “diabetes”, tabular list E11.3, took E11.3. E11.9 was in view at: looked for “diabetes”."
                + " There the search left the path.", story(trail, "E11.3", "E11.9"));
    }

    @Test
    void the_right_code_beside_the_one_taken_was_in_view_at_the_last_step() {
        Trail trail = trail(tabular("E11", "E11.3", "E11.9"), taken("E11.3"));
        assertEquals("On the way: tabular list E11, took E11.3. E11.9 was in view at the last step.", story(trail, "E11.3", "E11.9"));
    }

    @Test
    void a_search_that_came_as_far_as_the_category_was_on_the_path_till_then() {
        Trail trail = trail(index("Diabetes › type 2", "E11"), taken("E11.3"));
        assertEquals("On the way: index Diabetes › type 2, took E11.3. It was on the path as far as E11 (index Diabetes › type 2); E11.9 was not in view.",
                story(trail, "E11.3", "E11.9"));
    }

    @Test
    void a_code_seen_in_another_search_or_never_is_said_to_be() {
        Trail trail = trail(search("hypertension", "I10"), taken("I15.9"), search("eye", "H57.1"), taken("H57.1"));
        assertEquals("On the way: looked for “eye”, took H57.1. I10 was in view at another time (looked for “hypertension”).", story(trail, "H57.1", "I10"));
        assertEquals("On the way: looked for “eye”, took H57.1. H25.1 was not among what was in view.", story(trail, "H57.1", "H25.1"));
    }

    @Test
    void a_code_taken_without_looking_says_so() {
        assertEquals("On the way: nothing looked up, took H26.9. H25.1 was not among what was in view.", story(trail(taken("H26.9")), "H26.9", "H25.1"));
    }

    @Test
    void what_was_omitted_was_in_view_or_near_or_not_looked_up() {
        Trail trail = trail(search("hypertension", "I10"), index("Diabetes", "E14"), taken("E14.9"));
        assertEquals("I10 was in view (looked for “hypertension”) and was not taken.", omitted(trail, "I10"));
        assertEquals("The search came as far as E14 (index Diabetes), not to E14.3.", omitted(trail, "E14.3"));
        assertEquals("N40 was not looked up.", omitted(trail, "N40"));
    }

    @Test
    void nothing_is_said_of_the_right_code_in_the_wrong_place() {
        assertEquals(Optional.empty(), trail(search("eye", "H25.1"), taken("H25.1")).story(Classification.ICD10, Optional.of("h251"), Optional.of("H25.1")));
    }

    @Test
    void nothing_is_said_where_nothing_is_known() {
        assertEquals(Optional.empty(), new Trail(List.of()).story(Classification.ICD10, Optional.empty(), Optional.of("I10")));
        assertEquals(Optional.empty(), trail(search("eye", "H57.1")).story(Classification.ICD10, Optional.of("H25.1"), Optional.of("H26.9")));
        assertEquals(Optional.empty(), trail(search("eye", "H57.1")).story(Classification.ICD10, Optional.of("no code"), Optional.empty()));
    }

    private static String story(Trail trail, String given, String expected) {
        return trail.story(Classification.ICD10, Optional.of(given), Optional.of(expected)).orElseThrow();
    }

    private static String omitted(Trail trail, String expected) {
        return trail.story(Classification.ICD10, Optional.empty(), Optional.of(expected)).orElseThrow();
    }

    private static Trail trail(TrailEntry... entries) {
        return new Trail(List.of(entries));
    }

    private static TrailEntry search(String words, String... codes) {
        return entry(TrailKind.SEARCH, words, codes);
    }

    private static TrailEntry index(String path, String... codes) {
        return entry(TrailKind.INDEX, path, codes);
    }

    private static TrailEntry tabular(String page, String... codes) {
        return entry(TrailKind.TABULAR, page, codes);
    }

    private static TrailEntry taken(String code) {
        return entry(TrailKind.TAKEN, code, code);
    }

    static TrailEntry entry(TrailKind kind, String text, String... codes) {
        List<Code> seen = new ArrayList<>();
        for (String code : codes) {
            seen.add(Code.icd10(code));
        }
        return new TrailEntry("e-" + Integer.toHexString((kind + text).hashCode()), BEGUN, kind, Classification.ICD10, text, seen);
    }
}
