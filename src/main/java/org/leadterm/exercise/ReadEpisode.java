package org.leadterm.exercise;

import org.leadterm.marking.EpisodeKey;

/** An episode as it was read: what candidates see, and its key. */
record ReadEpisode(EpisodeNotes notes, EpisodeKey key) {
}
