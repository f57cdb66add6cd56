package org.leadterm.marking;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** The reference answer of an exercise, episode by episode. */
public record AnswerKey(List<EpisodeKey> episodes) {
    public AnswerKey {
        episodes = List.copyOf(episodes);
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("a key needs an episode");
        }
    }

    /** Every code that can be marked right, accepted ones too. */
    public SortedSet<Code> codes(Classification classification) {
        SortedSet<Code> codes = new TreeSet<>();
        episodes.stream().flatMap(episode -> episode.items(classification).stream()).forEach(item -> {
            item.sets().forEach(codes::addAll);
            item.accepted().forEach(accepted -> codes.add(accepted.code()));
        });
        return codes;
    }
}
