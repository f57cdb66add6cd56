/**
 * Charts drawn by the server: an accuracy week by week, an estimate with its range, accuracy against minutes, confidence against
 * right and wrong. Each is a function from numbers to shapes, says in words what it shows, and has its numbers as a table; shape,
 * dash and text tell what colour tells.
 *
 * <p>Begin with {@link org.leadterm.progress.chart.Chart}, which shows a {@link org.leadterm.progress.chart.Picture}. Uses nothing of ours.
 */
package org.leadterm.progress.chart;
