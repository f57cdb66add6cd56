package org.leadterm.exercise;

import java.util.List;
import org.leadterm.casenote.Document;
import org.leadterm.marking.AnswerKey;

/**
 * Case notes to be coded, with the key they are marked against.
 *
 * @param notes  what candidates see
 * @param key    as many episodes as the notes have
 * @param scheme the name of the marking scheme it is made for
 */
public record Exercise(ExerciseNotes notes, AnswerKey key, String scheme) {
    public Exercise {
        if (notes.episodes().size() != key.episodes().size()) {
            throw new IllegalArgumentException(notes.episodes().size() + " episodes with keys for " + key.episodes().size());
        }
    }

    public ExerciseId id() {
        return notes.id();
    }

    public String title() {
        return notes.title();
    }

    public List<Document> documents() {
        return notes.documents();
    }
}
