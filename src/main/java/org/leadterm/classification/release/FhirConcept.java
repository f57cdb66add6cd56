package org.leadterm.classification.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A concept of a FHIR CodeSystem while it is read, with those inside it. */
final class FhirConcept {
    final int line;
    final Map<String, String> properties = new HashMap<>();
    final List<FhirConcept> inside = new ArrayList<>();
    String code = "";
    String display = "";

    FhirConcept(int line) {
        this.line = line;
    }

    /** The property of a name in any case and spelling ("Usage UK", "usageUk", "usage-uk"); empty where it is not given. */
    String property(String... names) {
        for (String name : names) {
            String value = properties.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    void put(String property, String value) {
        properties.put(property.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""), value.strip());
    }
}
