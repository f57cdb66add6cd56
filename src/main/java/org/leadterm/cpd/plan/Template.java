package org.leadterm.cpd.plan;

import java.util.List;

/**
 * What a plan is begun from.
 *
 * @param months how long it lasts
 * @param source who says so
 */
public record Template(String id, String name, int months, String source, List<Step> steps) {
    /** A milestone, due so many months after the beginning. */
    public record Step(String title, int month) {
    }

    public Template {
        steps = List.copyOf(steps);
    }
}
