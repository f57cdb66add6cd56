package org.leadterm.marking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The assignment of greatest total, by the Hungarian method (Kuhn 1955, in its cubic form with potentials).
 *
 * <p>Ties are settled inside the weights: marks, made whole, count above everything; below them each place of the key has one
 * digit, the first place the highest, that is the greater the earlier its code stands in the answer. So one matching is best.
 */
final class Hungarian {
    private final BigInteger[][] costs;
    private final BigInteger[] rowPotential;
    private final BigInteger[] columnPotential;
    /** The row that holds each column, both from 1; 0 for none. */
    private final int[] rowOf;

    private Hungarian(BigInteger[][] costs) {
        this.costs = costs;
        rowPotential = zeros(costs.length + 1);
        columnPotential = zeros(costs[0].length + 1);
        rowOf = new int[costs[0].length + 1];
        for (int row = 1; row <= costs.length; row++) {
            add(row);
        }
    }

    /** The best matches of places that each have a candidate, given as for {@link Assignment}. */
    static List<Match> best(List<List<Match>> candidates) {
        int[] positions = candidates.stream().flatMap(List::stream).mapToInt(match -> match.given().position()).distinct().sorted().toArray();
        Match[][] matches = new Match[candidates.size()][Math.max(positions.length, candidates.size())];
        for (int row = 0; row < matches.length; row++) {
            for (Match match : candidates.get(row)) {
                matches[row][Arrays.binarySearch(positions, match.given().position())] = match;
            }
        }
        int[] rowOf = new Hungarian(costs(matches)).rowOf;
        List<Match> best = new ArrayList<>();
        for (int column = 1; column < rowOf.length; column++) {
            Match match = rowOf[column] == 0 ? null : matches[rowOf[column] - 1][column - 1];
            if (match != null) {
                best.add(match);
            }
        }
        return best;
    }

    /** Weights with their signs turned; a pair that does not match costs nothing, which is as good as staying alone. */
    private static BigInteger[][] costs(Match[][] matches) {
        int rows = matches.length;
        int columns = matches[0].length;
        BigInteger base = BigInteger.valueOf(columns + 1L);
        BigInteger whole = wholeMarks(matches).multiply(base.pow(rows));
        BigInteger[][] costs = new BigInteger[rows][columns];
        for (int row = 0; row < rows; row++) {
            BigInteger digit = base.pow(rows - 1 - row);
            for (int column = 0; column < columns; column++) {
                Match match = matches[row][column];
                costs[row][column] = match == null ? BigInteger.ZERO
                        : match.marks().numerator().multiply(whole.divide(match.marks().denominator()))
                                .add(digit.multiply(BigInteger.valueOf(columns - column))).negate();
            }
        }
        return costs;
    }

    /** A number that makes all marks whole. */
    private static BigInteger wholeMarks(Match[][] matches) {
        BigInteger multiple = BigInteger.ONE;
        for (Match[] row : matches) {
            for (Match match : row) {
                if (match != null) {
                    BigInteger denominator = match.marks().denominator();
                    multiple = multiple.divide(multiple.gcd(denominator)).multiply(denominator);
                }
            }
        }
        return multiple;
    }

    /** Gives a row its column, moving rows before it along the cheapest alternating path. */
    private void add(int row) {
        int columns = rowOf.length - 1;
        BigInteger[] slack = new BigInteger[columns + 1];
        int[] cameFrom = new int[columns + 1];
        boolean[] reached = new boolean[columns + 1];
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            reached[column] = true;
            int nearest = widen(column, slack, cameFrom, reached);
            shift(slack[nearest], slack, reached);
            column = nearest;
        }
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    /** Looks from a reached column's row at all columns not reached; returns the nearest. */
    private int widen(int from, BigInteger[] slack, int[] cameFrom, boolean[] reached) {
        int row = rowOf[from];
        int nearest = -1;
        for (int column = 1; column < slack.length; column++) {
            if (!reached[column]) {
                BigInteger reduced = costs[row - 1][column - 1].subtract(rowPotential[row]).subtract(columnPotential[column]);
                if (slack[column] == null || reduced.compareTo(slack[column]) < 0) {
                    slack[column] = reduced;
                    cameFrom[column] = from;
                }
                if (nearest < 0 || slack[column].compareTo(slack[nearest]) < 0) {
                    nearest = column;
                }
            }
        }
        return nearest;
    }

    private void shift(BigInteger by, BigInteger[] slack, boolean[] reached) {
        for (int column = 0; column < slack.length; column++) {
            if (reached[column]) {
                rowPotential[rowOf[column]] = rowPotential[rowOf[column]].add(by);
                columnPotential[column] = columnPotential[column].subtract(by);
            } else if (slack[column] != null) {
                slack[column] = slack[column].subtract(by);
            }
        }
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
