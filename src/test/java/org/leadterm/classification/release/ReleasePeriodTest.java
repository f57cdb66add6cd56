package org.leadterm.classification.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;

class ReleasePeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void a_release_is_in_force_until_the_day_before_the_next_one() {
        assertEquals(List.of("r4 2027-04-01 until Optional.empty COMING", "r1 2026-01-01 until Optional[2027-03-31] IN_FORCE",
                "r5 2025-06-01 until Optional.empty RETIRED", "r3 2025-01-01 until Optional[2025-12-31] PAST", "r2 2025-01-01 until Optional.empty REPLACED"),
                ReleasePeriod.of(List.of(release(1, "2026-01-01", false), release(2, "2025-01-01", false), release(3, "2025-01-01", false),
                        release(4, "2027-04-01", false), release(5, "2025-06-01", true)), TODAY).stream()
                        .map(period -> period.release().name() + " " + period.release().validFrom() + " until " + period.until() + " " + period.standing()).toList());
    }

    private static StoredRelease release(int number, String validFrom, boolean retired) {
        return new StoredRelease("icd10-" + number, Classification.ICD10, number, "r" + number, LocalDate.parse(validFrom), ReleaseFormat.TSV, 1, 1,
                Instant.EPOCH, "ada", retired);
    }
}
