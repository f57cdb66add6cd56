package org.leadterm.progress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Group;
import org.leadterm.marking.GroupResult;

/** What an audit says of a sample. */
class ReviewTest {
    private static final Review REVIEW = SampleReview.by(Denominator.AUDITOR);

    @Test
    void the_rule_decides_what_the_percentage_is_taken_of_and_nothing_else() {
        assertEquals(new GroupResult(76, 100, Denominator.AUDITOR, 18, 8), REVIEW.result(Group.SECONDARY_DIAGNOSIS));
        assertEquals(Optional.of("84.4"), SampleReview.by(Denominator.CODER).result(Group.SECONDARY_DIAGNOSIS).percent());
        assertEquals(new GroupResult(76, 108, Denominator.UNION, 18, 8), SampleReview.by(Denominator.UNION).result(Group.SECONDARY_DIAGNOSIS));
    }

    @Test
    void a_group_of_few_codes_is_not_held_against_a_threshold() {
        assertEquals(List.of(Verdict.REACHED, Verdict.BELOW, Verdict.TOO_FEW, Verdict.NONE),
                List.of(Group.values()).stream().map(group -> REVIEW.verdict(SampleReview.LEVEL_2, group)).toList());
        assertEquals(Verdict.BELOW, REVIEW.verdict(SampleReview.LEVEL_3, Group.PRIMARY_DIAGNOSIS));
    }

    @Test
    void errors_by_key_count_codes_to_be_avoided_among_those_not_relevant() {
        assertEquals(Map.of("PD4", 2, "SD4", 5, "SDO", 18, "SDNR", 8, "PP3", 1),
                REVIEW.byKey().stream().collect(java.util.stream.Collectors.toMap(KeyErrors::key, KeyErrors::times)));
        assertEquals("SDO", REVIEW.byKey().get(0).key());
        assertEquals(34, REVIEW.errors());
    }

    @Test
    void errors_by_chapter_are_in_the_order_of_the_books_and_tell_their_chapters_v_apart() {
        assertEquals(List.of("ICD-10 chapter IV, Endocrine", "ICD-10 chapter VII, Eye", "ICD-10 chapter IX, Circulatory",
                "ICD-10 chapter XVIII, Symptoms", "ICD-10 chapter XX, External causes", "OPCS-4 chapter C, Eye", "OPCS-4 chapter V, Skull, spine"),
                REVIEW.byChapter().stream().map(each -> Names.of(each.chapter())).toList());
        assertEquals("SDO 6, SD4 5", REVIEW.byChapter().get(0).words());
    }

    @Test
    void the_codes_of_a_key_add_up_with_those_accepted_in_part() {
        assertEquals(1, REVIEW.inPart(Group.SECONDARY_DIAGNOSIS));
        assertEquals(0, REVIEW.inPart(Group.PRIMARY_DIAGNOSIS) + REVIEW.inPart(Group.PRIMARY_PROCEDURE) + REVIEW.inPart(Group.SECONDARY_PROCEDURE));
    }

    @Test
    void standards_are_counted_where_the_key_names_them() {
        assertEquals(List.of(new Broken("DCS.XX.1", 12), new Broken("DGCS.3", 4)), REVIEW.broken());
    }

    @Test
    void it_is_told_in_sentences_that_state_counts() {
        Sentences words = new Sentences(REVIEW);
        assertEquals("24 attempts at 3 exercises by 2 people, handed in from 01/09/2026 to 20/11/2026; 130 codes in the answer keys.", words.sample());
        assertEquals("Secondary diagnosis: 76.0 % correct, 76 of 100; 18 omitted, 8 not relevant.", words.accuracy(Group.SECONDARY_DIAGNOSIS));
        assertEquals("Secondary procedure: no codes to take a percentage of; 0 omitted, 0 not relevant.", words.accuracy(Group.SECONDARY_PROCEDURE));
        assertEquals("Against audit level 2 (2013): reached in primary diagnosis; below in secondary diagnosis (76.0 %, asked: 80 %); too few codes to say"
                + " (under 10) in primary procedure; no codes in secondary procedure.", words.against(SampleReview.LEVEL_2));
        assertTrue(words.errors().startsWith("34 errors were found. Most frequent: SDO (secondary diagnosis: omitted) 18, SDNR ("), words.errors());
    }

    @Test
    void every_default_key_is_described() {
        assertTrue(ErrorKeys.meanings().keySet().containsAll(REVIEW.byKey().stream().map(KeyErrors::key).toList()));
        assertEquals("Secondary diagnosis: not relevant, or to be avoided", ErrorKeys.meanings().get("SDNR"));
        assertEquals(24, ErrorKeys.meanings().size());
    }
}
