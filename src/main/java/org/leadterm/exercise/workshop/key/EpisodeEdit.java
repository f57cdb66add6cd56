package org.leadterm.exercise.workshop.key;

import java.util.function.UnaryOperator;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftEpisode;

/** Makes a change of an episode one of the whole draft. */
interface EpisodeEdit {
    UnaryOperator<DraftContent> of(UnaryOperator<DraftEpisode> edit);
}
