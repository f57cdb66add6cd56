package org.leadterm.assessment.analysis;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How one item did.
 *
 * @param people         who had it and whose marks are known: the n of every figure
 * @param full           how many of them had all its marks
 * @param mean           their mean share of its marks (facility), from 0 to 1, two decimals
 * @param discrimination correlation of an item's share with the share of all a candidate's other items, from -1 to 1, two decimals;
 *                       empty with fewer than {@value ItemAnalysis#FEWEST} people or where all are alike
 * @param time           the median of the times that were measured
 */
public record ItemFigures(String item, int people, int full, BigDecimal mean, Optional<BigDecimal> discrimination, Optional<Duration> time) {
}
