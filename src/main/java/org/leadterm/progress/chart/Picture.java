package org.leadterm.progress.chart;

/**
 * A chart as it is to be shown.
 *
 * @param title       what it is of
 * @param description what it shows, for those who do not see it
 * @param figures     all its numbers
 */
public record Picture(String title, String description, Drawing drawing, Figures figures) {
}
