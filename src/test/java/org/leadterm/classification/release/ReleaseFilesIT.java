package org.leadterm.classification.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.file.Archive;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;
import org.leadterm.testing.Reply;
import org.leadterm.testing.Server;

/** Releases and indexes over HTTP, on the server as it is shipped. The files are pages of invented books in the layouts of the real ones. */
class ReleaseFilesIT {
    private static final String TRUD =
            "CODE\tALT_CODE\tUSAGE\tUSAGE_UK\tDESCRIPTION\tMODIFIER_4\tMODIFIER_5\tQUALIFIERS\tGENDER_MASK\tMIN_AGE\tMAX_AGE\tTREE_DESCRIPTION\n"
            + "Q10\tQ10\tDEFAULT\t3\tMoon fever\nQ10.0\tQ100\tDAGGER\t1\tMoon fever\tWith ague\n";
    private static final String TITLES = "A01\tLarge trimming of hedge\r\nA01.1\tTopiary of the m\u00fcller\r\n";
    private static final String CLAML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ClaML version=\"2.0.0\">\n"
            + "<Class code=\"Q10\" kind=\"category\"><Rubric kind=\"preferred\"><Label>Moon fever</Label></Rubric></Class>\n</ClaML>\n";
    private static final String FHIR = "{\"resourceType\": \"CodeSystem\", \"url\": \"http://hl7.org/fhir/sid/icd-10\",\n"
            + " \"concept\": [{\"code\": \"Q10\", \"display\": \"Moon fever\"}]}\n";
    private static final String TSV = "code\ttitle\tusage\nQ10\tMoon fever\t12\n";
    private static Server server;
    private static Api tutor;

    @BeforeAll
    static void start() {
        server = Server.named("release-files").start();
        tutor = server.person("release-tutor", "tutor");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void retireAll() {
        List.of("icd10", "opcs4").forEach(classification -> items(list(classification)).filter(one -> !one.get("retired").asBoolean())
                .forEach(one -> tutor.post("/classifications/" + classification + "/releases/" + one.get("id").asText() + "/retirement", one).expect(200)));
    }

    @Test
    void trud_s_icd_10() {
        good("icd10", "trud", TRUD, 2, "Q10.0", "Moon fever - With ague");
        bad("icd10", "trud", TRUD + "Q1\tQ1\tDEFAULT\t1\tMoon\n", "icd10.txt:4 \"Q1\" is not an ICD-10 code");
    }

    @Test
    void trud_s_opcs_4_titles_in_windows_1252_too() {
        good("opcs4", "trud", TITLES, 2, "A01.1", "Topiary of the m\u00fcller");
        byte[] windows = TITLES.getBytes(Charset.forName("windows-1252"));
        assertEquals(2, load("opcs4", "trud", "Windows", "2026-01-02", windows).expect(201).json().get("codes").asInt());
        assertEquals("Topiary of the m\u00fcller", title("opcs4", "A01.1"));
        bad("opcs4", "trud", TITLES + "A01.2\t\r\n", "opcs4.txt:3 A01.2 has no title");
    }

    @Test
    void trud_s_opcs_4_metadata() {
        String line = metadata("A011", "LARGE TRIMMING OF HEDGE", "TOPIARY NEC");
        good("opcs4", "trud", line, 2, "A01.1", "Topiary NEC");
        bad("opcs4", "trud", line + metadata("A0X1", "HEDGE", "B"), "opcs4.txt:2 \"A0X1\" is not an OPCS-4 code");
    }

    @Test
    void who_s_claml() {
        good("icd10", "claml", CLAML, 1, "Q10", "Moon fever");
        bad("icd10", "claml", CLAML.replace("Q10", "Q1"), "icd10.xml:3 \"Q1\" is not an ICD-10 code");
    }

    @Test
    void fhir_s_code_system() {
        good("icd10", "fhir", FHIR, 1, "Q10", "Moon fever");
        bad("icd10", "fhir", FHIR.replace("Q10", "Q1"), "icd10.json:2 \"Q1\" is not an ICD-10 code");
    }

    @Test
    void tab_separated_with_a_header() {
        good("icd10", "tsv", TSV, 1, "Q10", "Moon fever");
        bad("icd10", "tsv", TSV + "Q11\tSun\tmany\n", "icd10.tsv:3 usage is not a whole number: many");
    }

    @Test
    void the_last_upload_decides_a_tie_and_a_later_day_waits() {
        load("icd10", "tsv", "First", "2026-01-01", utf8(TSV)).expect(201);
        load("icd10", "tsv", "Second", "2026-01-01", utf8(TSV.replace("Moon", "Sun"))).expect(201);
        assertEquals("Sun fever", title("icd10", "Q10"));
        load("icd10", "tsv", "Third", "2099-01-01", utf8(TSV.replace("Moon", "Star"))).expect(201);
        assertEquals("Sun fever", title("icd10", "Q10"));
        assertEquals(List.of("First false null", "Second true 2098-12-31", "Third false null"), items(list("icd10"))
                .filter(one -> !one.get("retired").asBoolean())
                .map(one -> one.get("name").asText() + " " + one.get("active") + " " + one.get("validTo").asText()).toList());
    }

    @Test
    void an_index_with_codes_that_the_release_lacks_is_refused_and_the_one_before_it_stays() {
        load("icd10", "tsv", "First", "2026-01-01", utf8(TSV)).expect(201);
        assertEquals(1, index("Lunacy\tfebrile\tQ10\n").expect(201).json().get("entries").asInt());
        Reply refused = index("Lunacy\tmad\tQ10\nFever\tsun\tQ11\n").expect(422);

        assertEquals(List.of("icd10-index.tsv:2 the active ICD-10 release has no code Q11"), problems(refused));
        assertEquals(List.of("Q10"), hits("lunacy febrile"));
    }

    @Test
    void a_release_that_touches_keys_raises_alarms_that_end_when_it_is_retired() {
        String all = "code\ttitle\nQ10\tMoon fever\n";
        String id = load("icd10", "tsv", "Tiny", "2026-01-01", utf8(all)).expect(201).json().get("id").asText();
        JsonNode alarm = items(tutor.get("/alarms").expect(200).json()).filter(one -> one.get("exercise").asText().equals("cataract-day-case"))
                .findFirst().orElseThrow();
        assertEquals("Tiny", alarm.get("release").asText());
        assertTrue(alarm.get("codes").findValuesAsText("code").contains("H25.1"), alarm::toString);
        server.person("release-trainee", "trainee").get("/alarms").expect(403);

        tutor.post("/classifications/icd10/releases/" + id + "/retirement", alarm).expect(200);
        assertEquals(0, tutor.get("/alarms").expect(200).json().get("items").size());
    }

    @Test
    void a_release_is_not_retired_while_a_key_has_a_code_that_only_it_has() {
        String yaml = """
                id: rare-case
                title: A rare case
                specialty: Ophthalmology
                level: foundation
                minutes: 5
                edition: {icd10: "5th Edition", opcs4: "OPCS-4.10", standards: 2026}
                documents:
                  - {id: letter, kind: clinic-letter, title: Clinic letter, file: letter.md}
                episodes:
                  - title: Day case admission
                    diagnoses:
                      - {code: Q10, evidence: [{in: letter, quote: "moon fever"}]}
                marking: learning
                """;
        load("icd10", "tsv", "Lunar", "2026-01-01", utf8("code\ttitle\nQ10\tMoon fever\nQ10.0\tWith ague\nZ99.8\tOddity\n")).expect(201);
        String lunar = yaml.replace("code: Q10", "code: Z99.8");
        tutor.upload("/exercises", "application/zip", Archive.write("rare-case", Map.of("exercise.yaml", lunar, "letter.md", "# Letter\n\nA moon fever.\n")))
                .expect(201);
        String id = items(list("icd10")).filter(one -> one.get("active").asBoolean()).findFirst().orElseThrow().get("id").asText();
        Reply refused = tutor.post("/classifications/icd10/releases/" + id + "/retirement", Json.object()).expect(409);
        assertTrue(refused.json().get("detail").asText().contains("A rare case"), refused::text);

        tutor.upload("/exercises", "application/zip", Archive.write("rare-case", Map.of("exercise.yaml", yaml.replace("code: Q10", "code: H25.1"),
                "letter.md", "# Letter\n\nA moon fever.\n"))).expect(201);
        tutor.post("/classifications/icd10/releases/" + id + "/retirement", Json.object()).expect(200);
    }

    private static void good(String classification, String format, String file, int codes, String code, String title) {
        JsonNode stored = load(classification, format, "Good " + format, "2026-01-01", utf8(file)).expect(201).json();
        assertEquals("Good " + format + " " + codes + " []", stored.get("release").asText() + " " + stored.get("codes") + " " + stored.get("problems"));
        assertEquals(title, title(classification, code));
    }

    private static void bad(String classification, String format, String file, String... problems) {
        JsonNode before = list(classification);
        Reply refused = load(classification, format, "Bad", "2026-02-01", utf8(file)).expect(422);
        assertEquals("application/problem+json", refused.type());
        assertEquals(List.of(problems), problems(refused));
        assertEquals(before, list(classification));
    }

    private static List<String> problems(Reply refused) {
        return StreamSupport.stream(refused.json().get("problems").spliterator(), false)
                .map(one -> one.get("where").asText() + " " + one.get("text").asText()).toList();
    }

    private static Reply load(String classification, String format, String name, String validFrom, byte[] file) {
        return tutor.upload("/classifications/" + classification + "/releases?format=" + format + "&name=" + name.replace(" ", "%20")
                + "&validFrom=" + validFrom, "application/octet-stream", file);
    }

    private static Reply index(String file) {
        return tutor.upload("/classifications/icd10/index?format=tsv", "text/tab-separated-values", utf8(file));
    }

    private static JsonNode list(String classification) {
        return tutor.get("/classifications/" + classification + "/releases").expect(200).json();
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false);
    }

    private static String title(String classification, String code) {
        return tutor.get("/codes/" + classification + "/" + code).expect(200).json().get("title").asText();
    }

    private static List<String> hits(String words) {
        JsonNode hits = tutor.get("/codes?classification=icd10&q=" + words.replace(" ", "%20")).expect(200).json().get("hits");
        return StreamSupport.stream(hits.spliterator(), false).map(hit -> hit.get("code").asText()).limit(1).toList();
    }

    /** Fixed width: the code from column 12, the category's name from 24, its own from 84. */
    private static String metadata(String code, String category, String name) {
        return String.format("%-12s%-12s%-60s%-60s%-50s01%n", "1", code, category, name, "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
