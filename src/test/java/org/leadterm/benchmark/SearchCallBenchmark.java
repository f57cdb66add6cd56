package org.leadterm.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.leadterm.testing.Server;

/**
 * How many searches the API answers in a second of the server's processor time, bearer token and all, beside an address of the same
 * server that only answers that it is well: rounds of both in turn, four callers at once. Processor time, because the callers and
 * whatever else runs on the machine would count otherwise.
 *
 * <p>Run after {@code mvn package} with {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.leadterm.benchmark.SearchCallBenchmark}.
 */
public final class SearchCallBenchmark {
    private static final Logger LOG = Logger.getLogger(SearchCallBenchmark.class.getName());
    private static final String TOKEN = "benchmark-benchmark-benchmark-benchmark";
    private static final int CALLERS = 4;
    private static final int CALLS = 4_000;
    private static final int ROUNDS = 9;
    private static final List<String> TYPED = List.of("frac%20neck%20fem", "mi", "pneum", "dm2%20foot", "lscs", "catarct", "S72", "hemiplegia");

    private SearchCallBenchmark() {
    }

    public static void main(String[] none) {
        try (Server server = Server.named("search-calls").with("LEADTERM_BOOTSTRAP_TOKEN", TOKEN).start()) {
            HttpRequest well = HttpRequest.newBuilder(server.address().resolve("/health/live")).build();
            List<HttpRequest> searches = TYPED.stream().map(typed -> HttpRequest.newBuilder(server.address().resolve("/api/v1/codes?classification=icd10&q=" + typed))
                    .header("Authorization", "Bearer " + TOKEN).build()).toList();
            double[] shares = new double[ROUNDS];
            for (int round = -2; round < ROUNDS; round++) {
                double ok = perSecond(server, List.of(well));
                double found = perSecond(server, searches);
                LOG.log(Level.INFO, "well {0}/s, search {1}/s", new Object[] {Math.round(ok), Math.round(found)});
                if (round >= 0) {
                    shares[round] = found / ok;
                }
            }
            Arrays.sort(shares);
            LOG.log(Level.INFO, "searches per answer that all is well, median of {0} rounds: {1}", new Object[] {ROUNDS, shares[ROUNDS / 2]});
        }
    }

    private static double perSecond(Server server, List<HttpRequest> requests) {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        AtomicInteger next = new AtomicInteger();
        Duration before = processor(server);
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> {
            for (int call = next.getAndIncrement(); call < CALLS; call = next.getAndIncrement()) {
                answered(http, requests.get(call % requests.size()));
            }
        }, task -> new Thread(task).start())).limit(CALLERS).toArray(CompletableFuture[]::new)).join();
        return CALLS * 1e3 / processor(server).minus(before).toMillis();
    }

    private static Duration processor(Server server) {
        return ProcessHandle.of(server.pid()).flatMap(process -> process.info().totalCpuDuration()).orElseThrow();
    }

    private static void answered(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<String> reply = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + reply.statusCode());
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
