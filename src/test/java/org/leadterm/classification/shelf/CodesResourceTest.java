package org.leadterm.classification.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadterm.classification.UnknownCode;

class CodesResourceTest {
    private static final CodesResource CODES = new CodesResource(CodeBooks.ofStarter());

    @Test
    void a_hit_has_the_fields_of_the_contract() throws Exception {
        JsonNode hits = json(CODES.search("icd10", "h25.1", "10"));
        assertEquals("h25.1", hits.get("query").asText());
        assertEquals("{\"classification\":\"icd10\",\"code\":\"H25.1\",\"title\":\"Senile nuclear cataract\","
                + "\"path\":\"Diseases of the eye and adnexa > Disorders of lens > Senile cataract\",\"kind\":\"tabular\",\"assignable\":true}",
                hits.get("hits").get(0).toString());
    }

    @Test
    void a_code_has_the_fields_of_the_contract() throws Exception {
        JsonNode code = json(CODES.code("icd10", "h251"));
        List<String> names = new ArrayList<>();
        code.fieldNames().forEachRemaining(names::add);
        assertEquals(List.of("classification", "code", "title", "ancestors", "children", "inclusions", "exclusions", "notes", "mark", "usage",
                "assignable"), names);
        assertEquals("[{\"code\":\"VII\",\"title\":\"Diseases of the eye and adnexa\"},{\"code\":\"H25-H28\",\"title\":\"Disorders of lens\"},"
                + "{\"code\":\"H25\",\"title\":\"Senile cataract\"}]", code.get("ancestors").toString());
        assertEquals("null", code.get("mark").toString());
        assertEquals("null", code.get("usage").toString());
    }

    @Test
    void a_dagger_is_named() throws Exception {
        assertEquals("asterisk", json(CODES.code("icd10", "G63.2")).get("mark").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "ten", "", "1000"})
    void a_limit_out_of_bounds_is_refused(String limit) {
        assertThrows(BadParameter.class, () -> CODES.search("icd10", "x", limit));
    }

    @Test
    void an_unknown_classification_is_refused() {
        assertThrows(BadParameter.class, () -> CODES.search("icd99", "x", "10"));
        assertThrows(BadParameter.class, () -> CODES.search(absent(), "x", "10"));
        assertThrows(BadParameter.class, () -> CODES.code("icd99", "H25.1"));
    }

    @Test
    void a_search_needs_words() {
        assertThrows(BadParameter.class, () -> CODES.search("icd10", absent(), "10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H25.7", "T8.12", "nonsense", "H25-H28"})
    void a_code_that_is_not_in_the_book_is_unknown(String code) {
        assertThrows(UnknownCode.class, () -> CODES.code("icd10", code));
    }

    /** What the container passes for a parameter that is not there. */
    private static String absent() {
        return null;
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}
