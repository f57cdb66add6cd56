package org.leadterm.marking;

import java.util.List;
import org.leadterm.classification.Classification;

/**
 * What was coded for one episode. The order of the lists is the answer's sequence; the first of each is its primary.
 *
 * @param query the question to the clinician; empty when there is none
 */
public record AnswerEpisode(List<GivenCode> icd10, List<GivenCode> opcs4, String query) {
    public static final AnswerEpisode EMPTY = new AnswerEpisode(List.of(), List.of(), "");

    public AnswerEpisode {
        icd10 = List.copyOf(icd10);
        opcs4 = List.copyOf(opcs4);
    }

    public List<GivenCode> codes(Classification classification) {
        return classification == Classification.ICD10 ? icd10 : opcs4;
    }
}
