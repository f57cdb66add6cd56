package org.leadterm.progress.chart;

/** A point of a drawing, from its upper left corner, in tenths of a pixel. */
record Place(int x, int y) {
}
