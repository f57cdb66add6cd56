package org.leadterm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadterm.testing.CallTable;
import org.leadterm.testing.Cast;
import org.leadterm.testing.Endpoint;
import org.leadterm.testing.FlowPage;
import org.leadterm.testing.Folders;
import org.leadterm.testing.Json;
import org.leadterm.testing.KeyTexts;
import org.leadterm.testing.OpenPorts;
import org.leadterm.testing.Server;
import org.leadterm.testing.Views;
import org.leadterm.testing.Wire;

/** The WAR as it is shipped, on the server as it is shipped: who gets what, and what the outside sees of it. */
@ExtendWith(ArquillianExtension.class)
class LeadtermIT {
    private static final String BOSS = "only-for-this-test-0123456789abcdef";
    private static final List<CallTable.Row> CALLS = CallTable.read(LeadtermIT.class, "calls.txt");
    private static final List<CallTable.Row> VIEWS = CallTable.read(LeadtermIT.class, "views.txt");
    private static Cast cast;

    @ArquillianResource
    private URL base;
    private Wire wire;

    @Deployment(testable = false)
    static WebArchive leadterm() {
        Folders.delete(Path.of("target/servers/leadterm-it"));
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("leadterm.war", "target/leadterm.war"))).as(WebArchive.class);
    }

    @BeforeEach
    void everybodyIsThere() {
        wire = new Wire(URI.create("http://127.0.0.1:" + base.getPort() + "/"));
        if (cast == null) {
            cast = new Cast(wire, BOSS);
        }
    }

    @Test
    void every_call_has_a_row_in_the_table_and_every_row_a_call() {
        Set<String> calls = Endpoint.all().stream().map(each -> each.method() + " " + each.path()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", calls), String.join("\n", CALLS.stream().map(CallTable.Row::what).collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void every_caller_gets_what_the_table_says_and_a_refusal_is_a_problem_document() {
        List<String> wrong = new ArrayList<>();
        CALLS.forEach(row -> row.expected().forEach((caller, status) -> {
            HttpResponse<String> answer = cast.call(row, caller);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (!status.equals(String.valueOf(answer.statusCode())) || answer.statusCode() >= 400 && !type.startsWith("application/problem+json")) {
                wrong.add(row.what() + " " + row.with() + " by " + caller + ": " + answer.statusCode() + " " + type + ", not " + status);
            }
        }));
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void no_call_gives_a_candidate_anything_of_a_key() {
        Map<String, Set<String>> secrets = KeyTexts.shipped();
        assertTrue(secrets.size() >= 10, () -> "only " + secrets.keySet());
        List<String> leaks = new ArrayList<>();
        List<String> given = new ArrayList<>();
        List<CallTable.Row> reads = CALLS.stream().filter(row -> row.what().startsWith("GET ") && !row.what().matches("GET /(codes|book|index|classifications|openapi).*")
                && !row.with().contains("handed-in")).toList();
        secrets.forEach((exercise, texts) -> reads.forEach(row -> List.of("trainee", "coder").forEach(caller -> {
            String path = cast.filled(row.what().substring(4), false, exercise, caller);
            HttpResponse<String> answer = wire.get("/api/v1" + path, cast.token(caller));
            String shown = answer.body();
            Stream.of(row.what()).filter(call -> answer.statusCode() == 200).forEach(given::add);
            texts.stream().filter(shown::contains).forEach(text -> leaks.add(row.what() + " by " + caller + " on " + exercise + ": " + text));
        })));
        assertEquals("", String.join("\n", leaks));
        assertTrue(new TreeSet<>(given).containsAll(List.of("GET /exercises", "GET /exercises/{id}", "GET /attempts/{id}")), given::toString);
    }

    @Test
    void every_view_has_a_row_in_the_table_and_every_row_a_view() {
        assertEquals(String.join("\n", Views.routes()), String.join("\n", VIEWS.stream().map(CallTable.Row::what).collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void every_caller_gets_the_views_that_the_table_says() {
        List<String> wrong = new ArrayList<>();
        List.of("nobody", "trainee", "coder", "tutor", "administrator", "owner").forEach(caller -> {
            FlowPage page = new FlowPage(wire);
            if (!caller.equals("nobody")) {
                page.signIn("table-" + caller, Server.PASSWORD);
            }
            VIEWS.forEach(row -> {
                String shown = page.outcome(Views.filled(row.what(), cast));
                if (!shown.equals(row.expected().get(caller))) {
                    wrong.add(row.what() + " by " + caller + ": " + shown + ", not " + row.expected().get(caller));
                }
            });
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void signing_in_changes_the_session_and_signing_out_ends_it() {
        FlowPage page = new FlowPage(wire);
        page.open("sign-in");
        String before = page.cookie();
        page.signIn("table-trainee", "not the password");
        assertEquals("sign-in", page.outcome("exercises"));
        page.signIn("table-trainee", Server.PASSWORD);
        assertNotEquals(before, page.cookie());
        assertEquals("page", page.outcome("exercises"));

        page.press("Sign out");
        assertEquals("sign-in", page.outcome("exercises"));
    }

    @Test
    void a_revoked_or_made_up_token_is_good_for_nothing() {
        String name = cast.fresh();
        String token = cast.person(name, "trainee");
        assertEquals(200, wire.get("/api/v1/exercises", token).statusCode());
        String id = Json.parse(wire.get("/api/v1/users/" + name + "/tokens", BOSS).body()).get("items").get(0).get("id").asText();
        wire.send("DELETE", "/api/v1/users/" + name + "/tokens/" + id, BOSS, new byte[0], Map.of());
        assertEquals(List.of(401, 401), List.of(wire.get("/api/v1/exercises", token).statusCode(),
                wire.get("/api/v1/exercises", token.substring(1) + "x").statusCode()));
    }

    @Test
    void a_session_is_worth_nothing_on_the_api() {
        String cookie = wire.get("/", "").headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertEquals(401, wire.send("GET", "/api/v1/exercises", "", new byte[0], Map.of("Cookie", cookie)).statusCode());
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_other_sites_and_behind_tls_from_plain_lines() {
        assertTrue(cookie(Map.of()).matches("LEADTERM=[0-9a-f]+; Path=/; HttpOnly; SameSite=[Ll]ax"), () -> cookie(Map.of()));
        Map<String, String> tls = Map.of("X-Forwarded-Proto", "https");
        assertTrue(cookie(tls).contains("; Secure"), () -> cookie(tls));
    }

    private String cookie(Map<String, String> headers) {
        return wire.send("GET", "/", "", new byte[0], headers).headers().firstValue("Set-Cookie").orElse("no cookie");
    }

    @Test
    void pages_and_calls_carry_the_headers_that_keep_a_browser_safe() {
        for (String path : List.of("/", "/sign-in", "/css/nowhere.css", "/api/v1/openapi.json")) {
            var headers = wire.get(path, "").headers();
            assertTrue(headers.firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'none'"), path);
            assertEquals("DENY nosniff same-origin", List.of("X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy").stream()
                    .map(name -> headers.firstValue(name).orElse("missing")).collect(Collectors.joining(" ")), path);
        }
        assertTrue(wire.send("GET", "/", "", new byte[0], Map.of("X-Forwarded-Proto", "https")).headers().firstValue("Strict-Transport-Security").isPresent());
    }

    @Test
    void nothing_that_fails_shows_the_server_behind_it() {
        for (String path : List.of("/css/nowhere.css", "/WEB-INF/web.xml", "/metrics", "/openapi", "/error", "/VAADIN/nowhere.js", "/x".repeat(6_000),
                "/api/v1/nowhere", "/api/nowhere", "/api/v1/codes?q=x&classification=icd99")) {
            HttpResponse<String> answer = wire.get(path, BOSS);
            String body = answer.body();
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, path + ": " + answer.statusCode());
            assertFalse(body.contains("Payara") || body.contains("GlassFish") || body.contains("Exception") || body.contains("\tat "), path + ": " + body);
            if (path.startsWith("/api/")) {
                assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""), path);
            }
        }
    }

    @Test
    void the_server_listens_on_its_one_port_and_on_nothing_else() throws IOException {
        Assumptions.assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")));
        assertEquals(Set.of(base.getPort()), OpenPorts.besides(base.getPort()));
    }

    @Test
    void health_is_open_and_says_that_all_is_well() {
        assertEquals(List.of(200, 200), List.of(wire.get("/health/live", "").statusCode(), wire.get("/health/ready", "").statusCode()));
    }
}
