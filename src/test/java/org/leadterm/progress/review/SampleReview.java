package org.leadterm.progress.review;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.leadterm.attempt.AttemptId;
import org.leadterm.classification.Classification;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Tally;
import org.leadterm.progress.chart.Percent;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.LevelId;

/** Two people's work at three exercises: many diagnoses, few procedures. */
final class SampleReview {
    static final Instant FIRST = Instant.parse("2026-09-01T08:00:00Z");
    static final Instant LAST = Instant.parse("2026-11-20T16:30:00Z");
    static final AttemptId ATTEMPT = new AttemptId("01900000-0000-7000-8000-000000000001");
    static final Terms TERMS = new Terms("Cohort 2026 B", "01/09/2026 to 30/11/2026", "All", Terms.FIRST, "Theo Tutor", LAST);
    static final AuditLevel LEVEL_2 = level("audit level 2", 90, 80);
    static final AuditLevel LEVEL_3 = level("audit level 3", 95, 90);
    static final List<AuditLevel> LEVELS = List.of(LEVEL_2, LEVEL_3);
    static final Sample SAMPLE = new Sample(24, 2, 3, Optional.of(FIRST), Optional.of(LAST),
            Map.of(Group.PRIMARY_DIAGNOSIS, new Tally(22, 24, 24, 24, 0, 0), Group.SECONDARY_DIAGNOSIS, new Tally(76, 100, 90, 108, 18, 8),
                    Group.PRIMARY_PROCEDURE, new Tally(5, 6, 6, 6, 0, 0)),
            Map.of(icd10("IV"), 11, icd10("VII"), 24, icd10("IX"), 77, icd10("XX"), 12, opcs4("C"), 5, opcs4("V"), 1),
            List.of(found(Group.PRIMARY_DIAGNOSIS, FindingKind.WRONG_FOURTH, "PD4", "VII", "", 2),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.WRONG_FOURTH, "SD4", "IV", "DGCS.3", 4),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.WRONG_FOURTH, "SD4", "IV", "", 1),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.OMITTED, "SDO", "XX", "DCS.XX.1", 12),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.OMITTED, "SDO", "IV", "", 6),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.NOT_RELEVANT, "SDNR", "XVIII", "", 7),
                    found(Group.SECONDARY_DIAGNOSIS, FindingKind.AVOID, "SDNR", "VII", "", 1),
                    found(Group.PRIMARY_PROCEDURE, FindingKind.WRONG_THIRD, "PP3", "V", "", 1)));

    private SampleReview() {
    }

    private static AuditLevel level(String name, int primary, int secondary) {
        return new AuditLevel(new LevelId(name), name, "2013", "Information Governance Toolkit, requirement 505, as quoted in trusts' coding audits",
                Map.of(Group.PRIMARY_DIAGNOSIS, Percent.whole(primary), Group.SECONDARY_DIAGNOSIS, Percent.whole(secondary),
                        Group.PRIMARY_PROCEDURE, Percent.whole(primary), Group.SECONDARY_PROCEDURE, Percent.whole(secondary)),
                OptionalInt.empty(), true, 1);
    }

    static Review by(Denominator denominator) {
        return new Review(SAMPLE, denominator, LEVELS);
    }

    static Worksheet worksheet(int lines) {
        Entry entry = new Entry(ATTEMPT, LAST, "Right cataract surgery as a day case", Group.SECONDARY_DIAGNOSIS, FindingKind.OMITTED,
                "SDO", Optional.empty(), Optional.of("Y60.0"), Optional.of("DCS.XX.1"));
        return new Worksheet(Collections.nCopies(lines, entry), lines);
    }

    private static Counted found(Group group, FindingKind kind, String key, String chapter, String standard, int times) {
        return new Counted(group, kind, key, chapter, Optional.of(standard).filter(text -> !text.isEmpty()), times);
    }

    private static Chapter icd10(String name) {
        return new Chapter(Classification.ICD10, name);
    }

    private static Chapter opcs4(String name) {
        return new Chapter(Classification.OPCS4, name);
    }
}
