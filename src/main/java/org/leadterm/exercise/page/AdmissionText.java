package org.leadterm.exercise.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An episode's administrative codes in words, as a records clerk reads them (NHS Data Dictionary, CDS 6.2). */
final class AdmissionText {
    private static final List<String> FIELDS = List.of("classification", "method", "source", "discharge-method", "discharge-destination");
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "classification", Map.of("1", "ordinary admission", "2", "day case", "3", "regular day admission", "4", "regular night admission",
                    "5", "mother and baby, delivery only"),
            "method", words("11 from the waiting list|12 booked|13 planned|21 emergency, through A&E|22 emergency, through the GP"
                    + "|23 emergency, through the bed bureau|24 emergency, from a consultant clinic"
                    + "|25 emergency, through a mental health crisis team|2A emergency, A&E of another provider"
                    + "|2B emergency transfer|2C baby born at home as intended|2D other emergency|28 other emergency|31 maternity, before delivery"
                    + "|32 maternity, after delivery|81 transfer, not an emergency|82 born here|83 born outside"),
            "source", words("19 from home|29 from a temporary home|39 from custody|49 from a high-security hospital"
                    + "|51 from an NHS hospital|52 from a maternity or neonatal ward|53 from a mental health ward|54 from an NHS care home"
                    + "|65 from a local authority home|66 from foster care"
                    + "|79 born in or on the way to hospital|85 from a care home|87 from a private hospital|88 from a hospice"),
            "discharge-method", words("1 discharged on clinical advice|2 discharged by self or a relative|3 discharged by a tribunal or court"
                    + "|4 died|5 stillbirth|8 not discharged yet"),
            "discharge-destination", words("19 to home|29 to a temporary home|30 to repatriation|37 to court|38 to custody"
                    + "|48 to a high-security hospital|49 to a high-security hospital|50 to medium security"
                    + "|51 to an NHS hospital|52 to a maternity or neonatal ward"
                    + "|53 to a mental health ward|54 to an NHS care home|65 to a local authority home|66 to foster care"
                    + "|84 to private medium security|85 to a care home"
                    + "|87 to a private hospital|88 to a hospice"));

    private AdmissionText() {
    }

    /** The codes that have words, in the order in which an admission goes. */
    static String of(Map<String, String> admission) {
        return FIELDS.stream().map(field -> WORDS.get(field).getOrDefault(admission.getOrDefault(field, ""), ""))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Map<String, String> words(String list) {
        return List.of(list.split("\\|")).stream().collect(Collectors.toMap(entry -> entry.substring(0, entry.indexOf(' ')),
                entry -> entry.substring(entry.indexOf(' ') + 1)));
    }
}
