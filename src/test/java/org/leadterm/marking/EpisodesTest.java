package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpisodesTest {
    private static final EpisodeKey CATARACT = KeyNotation.episode("H25.1", "C75.1", "", "");
    private static final EpisodeKey ASKING = new EpisodeKey(CATARACT.diagnoses(), List.of(), List.of(), List.of(),
            Optional.of(new ClinicianQuery("Which eye?", Fraction.of(2))));

    @Test
    void episodes_are_compared_by_number_and_missing_ones_are_empty() {
        MarkSheet sheet = Marking.mark(new AnswerKey(List.of(CATARACT, CATARACT)), KeyNotation.answer("H25.1", "C75.1"), MarkingSchemes.LEARNING);
        assertEquals(List.of("- correct H25.1>H25.1 1 of 1 @1", "- correct C75.1>C75.1 1 of 1 @1", "PDO omitted ->H25.1 0 of 1",
                "PPO omitted ->C75.1 0 of 1"), Lines.of(sheet));
        assertEquals(List.of(1, 1, 2, 2), sheet.findings().stream().map(Finding::episode).toList());
        assertEquals(Optional.of("50.0"), sheet.percent());
    }

    @Test
    void an_answer_with_more_episodes_than_the_key_is_refused() {
        Answer two = new Answer(List.of(AnswerEpisode.EMPTY, AnswerEpisode.EMPTY));
        AnswerKey one = new AnswerKey(List.of(CATARACT));
        assertEquals("The answer has 2 episodes, the exercise 1.",
                assertThrows(TooManyEpisodes.class, () -> Marking.mark(one, two, MarkingSchemes.LEARNING)).getMessage());
    }

    @Test
    void any_text_to_the_clinician_earns_the_credit() {
        assertEquals("- queried ->- 2 of 2", query("Left or right?"));
    }

    @Test
    void a_blank_text_to_the_clinician_earns_nothing() {
        assertEquals("- queryMissed ->- 0 of 2", query(" \n"));
    }

    @Test
    void a_question_that_the_key_does_not_ask_for_is_no_finding() {
        Answer asking = new Answer(List.of(new AnswerEpisode(KeyNotation.given("H25.1"), KeyNotation.given("C75.1"), "Why?")));
        assertEquals(2, Marking.mark(new AnswerKey(List.of(CATARACT)), asking, MarkingSchemes.LEARNING).findings().size());
    }

    private static String query(String text) {
        Answer answer = new Answer(List.of(new AnswerEpisode(KeyNotation.given("H25.1"), List.of(), text)));
        return Lines.of(Marking.mark(new AnswerKey(List.of(ASKING)), answer, MarkingSchemes.LEARNING)).get(1);
    }
}
