package org.leadterm.exercise.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.EpisodeNotes;
import org.leadterm.exercise.Exercise;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.KeyItem;

/** One episode of a key with its items lettered; letters run on from one episode to the next. */
record KeyEpisode(EpisodeNotes notes, EpisodeKey key, List<KeyRow> diagnoses, List<KeyRow> procedures) {
    KeyEpisode {
        diagnoses = List.copyOf(diagnoses);
        procedures = List.copyOf(procedures);
    }

    static List<KeyEpisode> of(Exercise exercise) {
        List<KeyEpisode> episodes = new ArrayList<>();
        int letters = 0;
        for (int at = 0; at < exercise.key().episodes().size(); at++) {
            EpisodeKey key = exercise.key().episodes().get(at);
            List<KeyRow> diagnoses = rows(key.diagnoses(), letters);
            letters += lettered(diagnoses);
            List<KeyRow> procedures = rows(key.procedures(), letters);
            letters += lettered(procedures);
            episodes.add(new KeyEpisode(exercise.notes().episodes().get(at), key, diagnoses, procedures));
        }
        return episodes;
    }

    List<KeyRow> rows() {
        List<KeyRow> rows = new ArrayList<>(diagnoses);
        rows.addAll(procedures);
        return rows;
    }

    private static List<KeyRow> rows(List<KeyItem> items, int letters) {
        List<KeyRow> rows = new ArrayList<>();
        int next = letters;
        for (KeyItem item : items) {
            boolean evidence = !item.reason().evidence().isEmpty();
            rows.add(new KeyRow(rows.size() + 1, item, evidence ? Optional.of(Letter.of(next++)) : Optional.empty()));
        }
        return rows;
    }

    private static int lettered(List<KeyRow> rows) {
        return (int) rows.stream().filter(row -> row.letter().isPresent()).count();
    }
}
