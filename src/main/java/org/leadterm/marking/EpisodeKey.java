package org.leadterm.marking;

import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;

/**
 * The reference answer of one consultant episode.
 *
 * @param diagnoses  ICD-10, the first is the primary diagnosis
 * @param procedures OPCS-4, the first is the primary procedure
 */
public record EpisodeKey(List<KeyItem> diagnoses, List<KeyItem> procedures, List<OrderRule> order, List<AvoidedCode> avoid,
                         Optional<ClinicianQuery> query) {
    public EpisodeKey {
        diagnoses = List.copyOf(diagnoses);
        procedures = List.copyOf(procedures);
        order = List.copyOf(order);
        avoid = List.copyOf(avoid);
    }

    public List<KeyItem> items(Classification classification) {
        return classification == Classification.ICD10 ? diagnoses : procedures;
    }
}
