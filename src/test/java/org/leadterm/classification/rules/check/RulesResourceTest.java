package org.leadterm.classification.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.shelf.CodeBooks;

class RulesResourceTest {
    private static final RulesResource RESOURCE = new RulesResource(new Rules(Clock.systemUTC()), CodeBooks.ofStarter());

    @Test
    void a_finding_has_the_fields_of_the_contract() {
        assertEquals("""
                {"findings":[{"rule":"diabetes-E11-uncomplicated","severity":"error","classification":"icd10","codes":["E11.9","E11.5"],\
                "message":"E11.9 and E11.5 exclude each other: .9 is diabetes without complications."}]}""",
                RESOURCE.check(false, body("{\"icd10\":[\"e119\",\"nonsense\",\"E11.5\"],\"opcs4\":[]}")));
    }

    @Test
    void whoever_asks_is_told_how_a_finding_is_mended() {
        assertEquals("{\"position\":2,\"code\":\"J44.0\"}", mend("\"J18.1\",\"J44.9\""));
        assertEquals("{\"position\":1,\"to\":2}", mend("\"Y60.0\",\"T81.2\""));
        assertEquals("", mend("\"E11.9\",\"E11.5\""));
    }

    private static String mend(String icd10) {
        String answer = RESOURCE.check(true, body("{\"icd10\":[" + icd10 + "]}"));
        return answer.contains("\"mend\":") ? answer.replaceAll(".*\"mend\":(\\{[^}]*\\}).*", "$1") : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"icd10\":[]}", "{\"opcs4\":null}", "{\"icd10\":[\"\",\"not a code\"],\"opcs4\":[\"T8.12\"]}"})
    void what_is_missing_or_no_code_breaks_nothing(String body) {
        assertEquals("{\"findings\":[]}", RESOURCE.check(false, body(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}{}", "{\"icd10\":[],\"icd10\":[]}", "[[[[[[[[[[[[]]]]]]]]]]]]"})
    void what_is_not_json_is_malformed(String body) {
        assertThrows(MalformedCheck.class, () -> RESOURCE.check(false, body(body)));
    }

    @Test
    void every_wrong_type_is_named_with_its_place() {
        CheckRefused refused = assertThrows(CheckRefused.class, () -> RESOURCE.check(false, body("{\"icd10\":[\"I10\",3,null],\"opcs4\":{},\"icd\":[]}")));

        assertEquals(List.of("icd is unknown: known are icd10 and opcs4.", "icd10[1] must be text.", "icd10[2] must be text.", "opcs4 must be a list."),
                refused.problems().stream().map(one -> one.where() + " " + one.text()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"I10\"", "null", "1"})
    void a_body_that_is_no_object_is_refused(String body) {
        assertThrows(CheckRefused.class, () -> RESOURCE.check(false, body(body)));
    }

    @Test
    void too_much_is_refused() {
        assertThrows(CheckRefused.class, () -> RESOURCE.check(false, body("{\"icd10\":[" + "\"I10\",".repeat(200) + "\"I10\"]}")));
        assertThrows(CheckTooLarge.class, () -> RESOURCE.check(false, body("{\"icd10\":[\"" + "I".repeat(70_000) + "\"]}")));
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
