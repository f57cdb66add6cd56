package org.leadterm.exercise.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EpisodeTextTest {

    @Test
    void the_only_episode_has_no_number() {
        assertEquals("Day case admission (day case)", EpisodeText.of(0, 1, "Day case admission", Map.of("classification", "2")));
    }

    @Test
    void of_several_each_says_which_it_is() {
        assertEquals("Episode 2 of 2: Birth", EpisodeText.of(1, 2, "Birth", Map.of()));
    }
}
