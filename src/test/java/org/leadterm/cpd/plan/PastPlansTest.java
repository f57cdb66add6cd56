package org.leadterm.cpd.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.SampleLog;
import org.leadterm.testing.Database;

class PastPlansTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 22);

    @Test
    void all_that_was_reached_is_signed_off_but_the_last() {
        try (SampleLog log = new SampleLog(Database.h2())) {
            Plans plans = log.database.connect(new Plans(log.readers, log.trail, log.clock));
            PastPlans past = log.database.connect(new PastPlans(plans));
            List<LocalDate> reached = List.of(MARCH.plusDays(20), MARCH.plusMonths(5), MARCH.plusMonths(7));

            Plan plan = log.database.transaction(() -> past.keep(log.coder.id(), "apprenticeship", MARCH, reached, log.tutor));

            assertEquals(List.of(plan), log.run(() -> plans.mine()));
            assertEquals(reached, plan.milestones().stream().map(Milestone::done).flatMap(Optional::stream).toList());
            assertEquals(2, plan.signedOff());
            assertEquals(log.tutor.displayName(), plan.milestones().get(1).signOff().orElseThrow().name());
            assertEquals(List.of(), log.deeds(), "nobody did anything");
        }
    }
}
