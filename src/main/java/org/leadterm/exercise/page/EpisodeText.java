package org.leadterm.exercise.page;

import java.util.Map;

/** What a coder is told of an episode above its notes: on the desk, and in the workshop's preview of it. */
public final class EpisodeText {
    private EpisodeText() {
    }

    /**
     * {@code Episode 1 of 2: Birth (ordinary admission, born here)}; without its number where it is the only one.
     *
     * @param index     from 0
     * @param admission NHS Data Dictionary codes by field name
     */
    public static String of(int index, int count, String title, Map<String, String> admission) {
        String number = count > 1 ? "Episode " + (index + 1) + " of " + count + ": " : "";
        String admitted = AdmissionText.of(admission);
        return number + title + (admitted.isEmpty() ? "" : " (" + admitted + ")");
    }
}
