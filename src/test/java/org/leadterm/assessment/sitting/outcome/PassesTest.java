package org.leadterm.assessment.sitting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.result.certificate.SampleCertificates;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.SittingDesk;
import org.leadterm.marking.Fraction;
import org.leadterm.testing.Database;

/** A certificate is issued for a pass that is released, and stands as long as the marks are those that it tells. */
class PassesTest {
    private SittingDesk desk;
    private SampleCertificates certificates;
    private Sitting sitting;
    private Candidate ada;

    @BeforeEach
    void one_passes_and_the_other_hands_nothing_in() {
        desk = new SittingDesk(Database.h2());
        certificates = new SampleCertificates(desk.database, desk.candidates, desk.passes, desk.clock);
        sitting = desk.set();
        ada = desk.start(sitting, desk.ada).candidate();
        desk.start(sitting, desk.ben);
        desk.callers.become(desk.ada);
        desk.submit(ada);
        mark(1, 8);
        mark(2, 1);
        mark(3, 2);
        mark(4, 2);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void there_is_none_before_the_release_and_none_for_who_has_not_passed() {
        desk.callers.become(desk.ada);
        assertThrows(NotNow.class, () -> code(ada));
        release();
        desk.callers.become(desk.ben);
        assertThrows(NotNow.class, () -> code(desk.candidate(sitting, desk.ben)));
    }

    @Test
    void it_is_the_same_at_every_download_and_stands() {
        release();
        desk.callers.become(desk.ada);
        String code = code(ada);

        assertEquals(code, code(ada));
        assertEquals(Optional.of(true), stands(code));
        assertEquals(Optional.of(true), stands(code.toLowerCase(Locale.ROOT).replace("-", " ")));
        desk.callers.become(desk.tess);
        assertEquals(code, code(ada));
    }

    @Test
    void another_candidate_may_not_have_it() {
        release();
        desk.callers.become(desk.ben);

        assertThrows(NotThere.class, () -> code(ada));
    }

    @Test
    void it_stands_no_longer_when_the_marks_change_and_there_is_a_new_one() {
        release();
        String first = code(ada);
        mark(3, 1);
        assertEquals(Optional.of(false), stands(first));
        String second = code(ada);
        assertNotEquals(first, second);
        mark(1, 0);

        assertEquals(Optional.of(false), stands(second));
        assertThrows(NotNow.class, () -> code(ada));
    }

    @Test
    void a_code_that_was_never_issued_is_not_known() {
        assertEquals(Optional.empty(), stands("AAAA-BBBB-CCCC-DDDD-EEEE"));
        assertEquals(Optional.empty(), stands("' or 1 = 1"));
    }

    private void release() {
        desk.tutor(() -> desk.sittings.release(sitting.id(), new Release(Optional.of(desk.clock.instant()), Optional.empty(), Optional.empty()), "Final."));
    }

    private void mark(int number, int awarded) {
        desk.tutor(() -> desk.handMarks.mark(sitting.id(), ada.id(), number, Fraction.of(awarded), "Looked at again."));
    }

    private String code(Candidate candidate) {
        return desk.database.transaction(() -> certificates.code(sitting.id(), candidate.id()));
    }

    private Optional<Boolean> stands(String code) {
        return desk.database.transaction(() -> certificates.stands(code));
    }
}
