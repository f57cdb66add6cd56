package org.leadterm.exercise.draft.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.classification.Classification;

/** A consultant episode as it was typed: what candidates are told, and its key. */
public record DraftEpisode(String title, Map<String, String> admission, List<DraftItem> diagnoses, List<DraftItem> procedures,
                           List<DraftOrder> order, List<DraftAvoid> avoid, Optional<DraftQuery> query) {
    public DraftEpisode {
        admission = Collections.unmodifiableMap(new LinkedHashMap<>(admission));
        diagnoses = List.copyOf(diagnoses);
        procedures = List.copyOf(procedures);
        order = List.copyOf(order);
        avoid = List.copyOf(avoid);
    }

    public static DraftEpisode titled(String title) {
        return new DraftEpisode(title, Map.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public List<DraftItem> items(Classification classification) {
        return classification == Classification.ICD10 ? diagnoses : procedures;
    }

    public DraftEpisode named(String other) {
        return new DraftEpisode(other, admission, diagnoses, procedures, order, avoid, query);
    }

    public DraftEpisode admitted(String field, String code) {
        Map<String, String> all = new LinkedHashMap<>(admission);
        all.put(field, code);
        all.values().removeIf(String::isEmpty);
        return new DraftEpisode(title, all, diagnoses, procedures, order, avoid, query);
    }

    public DraftEpisode with(Classification classification, List<DraftItem> items) {
        return classification == Classification.ICD10 ? new DraftEpisode(title, admission, items, procedures, order, avoid, query)
                : new DraftEpisode(title, admission, diagnoses, items, order, avoid, query);
    }

    public DraftEpisode ordered(List<DraftOrder> rules) {
        return new DraftEpisode(title, admission, diagnoses, procedures, rules, avoid, query);
    }

    public DraftEpisode avoiding(List<DraftAvoid> codes) {
        return new DraftEpisode(title, admission, diagnoses, procedures, order, codes, query);
    }

    public DraftEpisode asking(Optional<DraftQuery> question) {
        return new DraftEpisode(title, admission, diagnoses, procedures, order, avoid, question);
    }
}
