package org.leadterm.assessment.paper;

import java.util.List;
import java.util.Optional;
import org.leadterm.attempt.References;
import org.leadterm.marking.Fraction;

/**
 * What a sitting sets: sections of exercises and questions.
 *
 * @param minutes working time before any extra time; 0 when there is no limit
 * @param passAt  the share of all marks that passes the whole; empty when its sections alone decide
 */
public record Paper(PaperId id, String title, String instructions, int minutes, Optional<Fraction> passAt, References references, List<Section> sections) {
    public static final int LONGEST_TITLE = 200;
    public static final int MOST_MINUTES = 24 * 60;

    public Paper {
        sections = List.copyOf(sections);
        if (title.isBlank() || title.length() > LONGEST_TITLE || sections.isEmpty() || minutes < 0 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("not a paper: \"" + title + "\" of " + sections.size() + " sections in " + minutes + " minutes");
        }
    }

    public int count() {
        return sections.stream().mapToInt(Section::count).sum();
    }
}
