package org.leadterm.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final AttemptId ATTEMPT = new AttemptId("01a20121-99c8-7cb5-ace3-df5f225368aa");
    private static final Instant MOMENT = Instant.parse("2026-03-04T10:42:07.123456Z");
    private static final String ANSWER = "{\"episodes\":[{\"icd10\":[\"H25.1\"],\"opcs4\":[]}]}";

    @Test
    void a_receipt_can_be_worked_out_again_from_what_was_saved() {
        assertEquals(Receipt.of(ATTEMPT, 3, MOMENT, ANSWER), Receipt.of(ATTEMPT, 3, MOMENT, ANSWER));
        assertEquals(16, Receipt.of(ATTEMPT, 3, MOMENT, ANSWER).text().length());
    }

    @Test
    void another_answer_version_moment_or_attempt_has_another_receipt() {
        Receipt receipt = Receipt.of(ATTEMPT, 3, MOMENT, ANSWER);
        assertNotEquals(receipt, Receipt.of(ATTEMPT, 3, MOMENT, ANSWER.replace("H25.1", "H25.0")));
        assertNotEquals(receipt, Receipt.of(ATTEMPT, 4, MOMENT, ANSWER));
        assertNotEquals(receipt, Receipt.of(ATTEMPT, 3, MOMENT.plusNanos(1000), ANSWER));
        assertNotEquals(receipt, Receipt.of(new AttemptId("01a20121-99c8-7cb5-ace3-df5f225368ab"), 3, MOMENT, ANSWER));
    }
}
