package org.leadterm.progress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Denominator;

class ReviewedTest {
    @Test
    void files_are_named_by_whose_work_it_is_and_the_day_they_were_made() {
        Reviewed reviewed = new Reviewed(SampleReview.by(Denominator.AUDITOR), SampleReview.TERMS, SampleReview.worksheet(1), List.of());

        assertEquals(List.of("leadterm-audit-cohort-2026-b-2026-11-20.pdf", "leadterm-audit-cohort-2026-b-2026-11-20.csv",
                "leadterm-audit-cohort-2026-b-2026-11-20-worksheet.csv", "leadterm-audit-cohort-2026-b-2026-11-20.xlsx"),
                List.of(reviewed.pdf(Typed.NOTHING).name(), reviewed.csv().name(), reviewed.worksheetCsv().name(), reviewed.xlsx().name()));
    }
}
