package org.leadterm.assessment.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.marking.Fraction;

/**
 * Classical item analysis. The discrimination of an item is its correlation with the rest of the paper, the item itself left out
 * (corrected item-total correlation; Crocker and Algina, 1986), so that a paper of few items does not flatter itself.
 */
public final class ItemAnalysis {
    /** With fewer people a correlation says nothing. */
    public static final int FEWEST = 10;

    private ItemAnalysis() {
    }

    /** In the order in which the items are met first. */
    public static List<ItemFigures> of(List<Response> responses) {
        Map<String, List<Response>> people = grouped(responses, Response::candidate);
        Map<String, Sum> wholes = people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Sum.of(entry.getValue())));
        return grouped(responses, Response::item).entrySet().stream().map(entry -> figures(entry.getKey(), entry.getValue(), wholes)).toList();
    }

    private static ItemFigures figures(String item, List<Response> responses, Map<String, Sum> wholes) {
        double mean = responses.stream().mapToDouble(Response::share).average().orElseThrow();
        return new ItemFigures(item, responses.size(), (int) responses.stream().filter(Response::isFull).count(), rounded(mean),
                discrimination(responses, wholes), median(responses));
    }

    private static Optional<BigDecimal> discrimination(List<Response> responses, Map<String, Sum> wholes) {
        List<double[]> pairs = new ArrayList<>();
        for (Response response : responses) {
            wholes.get(response.candidate()).without(response).ifPresent(rest -> pairs.add(new double[] {response.share(), rest}));
        }
        return pairs.size() < FEWEST ? Optional.empty() : correlation(pairs).map(ItemAnalysis::rounded);
    }

    /** Pearson's; empty where one side does not vary. */
    static Optional<Double> correlation(List<double[]> pairs) {
        double first = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
        double second = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
        double both = 0;
        double firstSquares = 0;
        double secondSquares = 0;
        for (double[] pair : pairs) {
            both += (pair[0] - first) * (pair[1] - second);
            firstSquares += (pair[0] - first) * (pair[0] - first);
            secondSquares += (pair[1] - second) * (pair[1] - second);
        }
        boolean alike = firstSquares < 1e-12 || secondSquares < 1e-12;
        return alike ? Optional.empty() : Optional.of(both / Math.sqrt(firstSquares * secondSquares));
    }

    private static Optional<Duration> median(List<Response> responses) {
        List<Duration> times = responses.stream().flatMap(response -> response.time().stream()).sorted().toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get((times.size() - 1) / 2));
    }

    private static <K> Map<K, List<Response>> grouped(List<Response> responses, Function<Response, K> by) {
        return responses.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    /** All that a candidate earned and could earn. */
    private record Sum(Fraction earned, Fraction possible) {
        static Sum of(List<Response> responses) {
            return new Sum(responses.stream().map(Response::earned).reduce(Fraction.ZERO, Fraction::plus),
                    responses.stream().map(Response::possible).reduce(Fraction.ZERO, Fraction::plus));
        }

        /** The share of all but one; empty when there is nothing else. */
        Optional<Double> without(Response response) {
            Fraction others = possible.minus(response.possible());
            return others.isZero() ? Optional.empty()
                    : Optional.of(Response.share(earned.minus(response.earned()), others));
        }
    }
}
