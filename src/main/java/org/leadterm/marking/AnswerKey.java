package org.leadterm.marking;

import java.util.List;

/** The reference answer of an exercise, episode by episode. */
public record AnswerKey(List<EpisodeKey> episodes) {
    public AnswerKey {
        episodes = List.copyOf(episodes);
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("a key needs an episode");
        }
    }
}
