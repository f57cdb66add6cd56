package org.leadterm.exercise.draft.content;

import java.util.ArrayList;
import java.util.List;

/**
 * An item of the key as it was typed.
 *
 * @param sets  the alternative sets; an ordinary item has one set of one code
 * @param marks empty for the usual one mark
 * @param date  of the procedure; empty for none
 */
public record DraftItem(List<List<String>> sets, List<DraftAccept> accept, String marks, boolean required, String date, String why,
                        String standard, List<DraftEvidence> evidence) {
    public DraftItem {
        sets = sets.stream().map(List::copyOf).toList();
        accept = List.copyOf(accept);
        evidence = List.copyOf(evidence);
    }

    /** A required code worth one mark, with nothing else said. */
    public static DraftItem of(String code) {
        return new DraftItem(List.of(List.of(code)), List.of(), "", true, "", "", "", List.of());
    }

    /** Its first code; empty where none was typed. */
    public String code() {
        return sets.stream().findFirst().flatMap(set -> set.stream().findFirst()).orElse("");
    }

    /** Whether it is one code, and no choice. */
    public boolean single() {
        return sets.size() == 1 && sets.get(0).size() == 1;
    }

    public DraftItem choosing(List<List<String>> other) {
        return new DraftItem(other, accept, marks, required, date, why, standard, evidence);
    }

    public DraftItem accepting(List<DraftAccept> other) {
        return new DraftItem(sets, other, marks, required, date, why, standard, evidence);
    }

    public DraftItem worth(String other) {
        return new DraftItem(sets, accept, other, required, date, why, standard, evidence);
    }

    public DraftItem required(boolean other) {
        return new DraftItem(sets, accept, marks, other, date, why, standard, evidence);
    }

    public DraftItem on(String day) {
        return new DraftItem(sets, accept, marks, required, day, why, standard, evidence);
    }

    public DraftItem because(String words) {
        return new DraftItem(sets, accept, marks, required, date, words, standard, evidence);
    }

    public DraftItem by(String other) {
        return new DraftItem(sets, accept, marks, required, date, why, other, evidence);
    }

    public DraftItem resting(List<DraftEvidence> other) {
        return new DraftItem(sets, accept, marks, required, date, why, standard, other);
    }

    public DraftItem restingAlsoOn(DraftEvidence one) {
        List<DraftEvidence> all = new ArrayList<>(evidence);
        if (!all.contains(one)) {
            all.add(one);
        }
        return resting(all);
    }
}
