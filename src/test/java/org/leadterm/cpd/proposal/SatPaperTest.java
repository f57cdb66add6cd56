package org.leadterm.cpd.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadterm.cpd.proposal.Sample.THREE_QUARTERS;
import static org.leadterm.cpd.proposal.Sample.error;
import static org.leadterm.cpd.proposal.Sample.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.result.FinishedSitting;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Proposed;
import org.leadterm.progress.Work;

class SatPaperTest {
    private static final Instant AT = Instant.parse("2026-11-12T10:00:00Z");
    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 11, 13);
    private static final Optional<Duration> HOUR_AND_A_BIT = Optional.of(Duration.ofSeconds(3_601));
    private static final Work PART = work("four", "2026-11-12T10:00:00Z", 5_400, true);
    private static final FinishedSitting THEORY = new FinishedSitting(new SittingId("theory"), "Mock theory", AT, HOUR_AND_A_BIT, 40, Set.of(),
            Optional.of(THREE_QUARTERS), true);
    private static final FinishedSitting PRACTICAL = new FinishedSitting(new SittingId("practical"), "Mock practical", AT, Optional.empty(), 1,
            Set.of(PART.attempt()), Optional.empty(), true);

    @Test
    void a_sitting_without_exercises_is_a_draft_that_names_it() {
        Proposed proposed = SatPaper.of(List.of(THEORY), List.of(), NEXT_DAY).get(0).proposed(List.of("What happened?"), List.of());

        Entry entry = proposed.entry();
        assertEquals(List.of("Assessment: Mock theory", 61, LocalDate.of(2026, 11, 12)), List.of(entry.title(), entry.minutes(), entry.on()));
        assertEquals("assessment:theory", proposed.provenance().key());
        assertEquals("From the assessment Mock theory of 12/11/2026 (75.0 %): 40 questions.", proposed.provenance().text());
    }

    @Test
    void two_sittings_of_a_day_are_two_drafts_each_with_its_own_exercises_and_errors() {
        List<Proposed> proposed = SatPaper.of(List.of(THEORY, PRACTICAL), List.of(PART), NEXT_DAY).stream()
                .map(paper -> paper.proposed(List.of(), List.of(error(PART, "SDxO", "IV")))).toList();

        assertEquals(List.of("assessment:theory", "assessment:practical"), proposed.stream().map(each -> each.provenance().key()).toList());
        assertEquals(List.of(0, 1), proposed.stream().map(each -> each.entry().reflection().answers().size()).toList());
        assertEquals("From the assessment Mock practical of 12/11/2026: 1 question, 1 exercise: Case four (75.0 %).", proposed.get(1).provenance().text());
        assertEquals(90, proposed.get(1).entry().minutes());
    }

    @Test
    void marks_are_waited_for_a_week_and_no_longer() {
        FinishedSitting unmarked = new FinishedSitting(new SittingId("theory"), "Mock theory", AT, Optional.empty(), 40, Set.of(), Optional.empty(), false);

        assertEquals(List.of(), SatPaper.of(List.of(unmarked), List.of(), LocalDate.of(2026, 11, 19)));
        Proposed proposed = SatPaper.of(List.of(unmarked), List.of(), LocalDate.of(2026, 11, 20)).get(0).proposed(List.of(), List.of());
        assertEquals("From the assessment Mock theory of 12/11/2026: 40 questions. No time was measured: enter how long it took.",
                proposed.provenance().text());
    }

    @Test
    void nothing_is_proposed_on_the_day_itself_and_a_long_title_fits() {
        FinishedSitting longTitle = new FinishedSitting(new SittingId("theory"), "Mock ".repeat(80), AT, HOUR_AND_A_BIT, 40, Set.of(), Optional.empty(), true);

        assertEquals(List.of(), SatPaper.of(List.of(longTitle), List.of(), LocalDate.of(2026, 11, 12)));
        Proposed proposed = SatPaper.of(List.of(longTitle), List.of(), NEXT_DAY).get(0).proposed(List.of(), List.of());
        assertTrue(proposed.entry().title().endsWith("…") && proposed.provenance().text().length() <= 500, proposed.toString());
    }
}
