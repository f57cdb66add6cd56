package org.leadterm.assessment.sitting.outcome;

import java.util.List;
import org.leadterm.assessment.marks.PaperMarks;
import org.leadterm.assessment.sitting.CandidatePaper;

/**
 * What came of a candidate's paper, as far as whoever asks may see it.
 *
 * @param marks by hand, the latest first
 * @param sheets whether what was right and what was not may be shown
 * @param keys   whether the keys and explanations may be shown too
 */
public record CandidateResult(CandidatePaper paper, PaperMarks total, List<HandMark> marks, boolean sheets, boolean keys) {
    public CandidateResult {
        marks = List.copyOf(marks);
    }
}
