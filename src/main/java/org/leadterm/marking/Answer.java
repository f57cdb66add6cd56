package org.leadterm.marking;

import java.util.List;

/** A coder's answer to an exercise, episode by episode. */
public record Answer(List<AnswerEpisode> episodes) {
    public static final Answer EMPTY = new Answer(List.of());

    public Answer {
        episodes = List.copyOf(episodes);
    }

    /** The episode of that number, from 1; an empty one where the answer has none. */
    public AnswerEpisode episode(int number) {
        return number <= episodes.size() ? episodes.get(number - 1) : AnswerEpisode.EMPTY;
    }
}
