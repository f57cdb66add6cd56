package org.leadterm.exercise.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionTextTest {

    @Test
    void codes_are_put_into_words_in_the_order_of_an_admission() {
        Map<String, String> admission = new LinkedHashMap<>();
        admission.put("method", "11");
        admission.put("source", "19");
        admission.put("discharge-method", "1");
        admission.put("discharge-destination", "19");
        admission.put("classification", "2");
        assertEquals("day case, from the waiting list, from home, discharged on clinical advice, to home", AdmissionText.of(admission));
    }

    @Test
    void codes_without_words_are_left_out() {
        assertEquals("born here", AdmissionText.of(Map.of("method", "82", "source", "98")));
    }
}
