package org.leadterm.progress.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.marking.Thresholds;
import org.leadterm.progress.Tally;

/** Two people's work at three exercises: many diagnoses, few procedures. */
final class SampleReview {
    static final Instant FIRST = Instant.parse("2026-09-01T08:00:00Z");
    static final Instant LAST = Instant.parse("2026-11-20T16:30:00Z");
    static final AttemptId ATTEMPT = new AttemptId("01900000-0000-7000-8000-000000000001");
    static final Terms TERMS = new Terms("Cohort 2026 B", "01/09/2026 to 30/11/2026", "All", Terms.FIRST, "Theo Tutor", LAST);
    static final Asked LEVEL_2 = asked(Thresholds.AUDIT_LEVEL_2);
    static final Asked LEVEL_3 = asked(Thresholds.AUDIT_LEVEL_3);
    static final List<Asked> ASKED = List.of(LEVEL_2, LEVEL_3);
    static final Sample SAMPLE = new Sample(24, 2, 3, Optional.of(FIRST), Optional.of(LAST),
            Map.of(Group.PRIMARY_DIAGNOSIS, new Tally(22, 24, 24, 24, 0, 0), Group.SECONDARY_DIAGNOSIS, new Tally(76, 100, 90, 108, 18, 8),
                    Group.PRIMARY_PROCEDURE, new Tally(5, 6, 6, 6, 0, 0)),
            List.of(found(Group.PRIMARY_DIAGNOSIS, FindingKind.CORRECT, "", "VII", 22), found(Group.PRIMARY_DIAGNOSIS, FindingKind.WRONG_FOURTH, "PD4", "VII", 2),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.CORRECT, "", "IX", 76), found(Group.SECONDARY_DIAGNOSIS, FindingKind.ACCEPTED, "", "IX", 1),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.WRONG_FOURTH, "SD4", "IV", 5),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.OMITTED, "SDO", "XX", 12), found(Group.SECONDARY_DIAGNOSIS, FindingKind.OMITTED, "SDO", "IV", 6),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.NOT_RELEVANT, "SDNR", "XVIII", 7), found(Group.SECONDARY_DIAGNOSIS, FindingKind.AVOID, "SDNR", "VII", 1),
                    found(Group.PRIMARY_PROCEDURE, FindingKind.CORRECT, "", "C", 5), found(Group.PRIMARY_PROCEDURE, FindingKind.WRONG_THIRD, "PP3", "V", 1)),
            List.of(new Broken("DCS.XX.1", 9), new Broken("DGCS.3", 4)));

    private SampleReview() {
    }

    private static Asked asked(Thresholds shipped) {
        return new Asked(shipped.name(), String.valueOf(shipped.year()), shipped.source(), shipped.least());
    }

    static Review by(Denominator denominator) {
        return new Review(SAMPLE, denominator, ASKED);
    }

    static Worksheet worksheet(int lines) {
        Entry entry = new Entry(ATTEMPT, LAST, "Tara Trainee", "Right cataract surgery as a day case", Group.SECONDARY_DIAGNOSIS, FindingKind.OMITTED,
                Optional.of("SDO"), Optional.empty(), Optional.of("Y60.0"), Optional.of("DCS.XX.1"));
        return new Worksheet(java.util.Collections.nCopies(lines, entry), lines);
    }

    private static Counted found(Group group, FindingKind kind, String key, String chapter, int times) {
        return new Counted(group, kind, Optional.of(key).filter(text -> !text.isEmpty()), chapter, times);
    }
}
