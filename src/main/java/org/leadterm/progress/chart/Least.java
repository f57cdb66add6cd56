package org.leadterm.progress.chart;

/** A threshold line of a chart, with the name it goes by. */
public record Least(String name, Percent percent) {
}
