package org.leadterm.exercise;

import java.util.List;
import java.util.Optional;
import org.leadterm.casenote.Document;

/**
 * All of an exercise that a candidate may see. It has no field for an answer key, so that none can get out with it.
 *
 * @param minutes the expected working time
 */
public record ExerciseNotes(ExerciseId id, String title, String specialty, Level level, int minutes, Edition edition, List<String> tags,
                            List<Document> documents, List<EpisodeNotes> episodes) {
    public ExerciseNotes {
        tags = List.copyOf(tags);
        documents = List.copyOf(documents);
        episodes = List.copyOf(episodes);
    }

    public Optional<Document> document(String document) {
        return documents.stream().filter(one -> one.id().equals(document)).findFirst();
    }
}
