package org.leadterm.exercise.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;

/** Reads the administrative codes of an admission, which are those of the NHS Data Dictionary (CDS 6.2). */
public final class AdmissionReader {
    private static final Map<String, List<String>> CODES = codes();

    private AdmissionReader() {
    }

    public static Map<String, String> read(YamlValue value) {
        return value.fields("admission", CODES.keySet()).map(AdmissionReader::read).orElse(Map.of());
    }

    private static Map<String, String> read(YamlFields fields) {
        Map<String, String> admission = new LinkedHashMap<>();
        CODES.forEach((name, codes) -> fields.get(name).ifPresent(value -> value.written(name, "a code").ifPresent(code -> {
            if (!codes.contains(code)) {
                value.problem(Problems.quoted(code) + " is not a code of " + name + ": " + String.join(", ", codes) + ".");
            }
            admission.put(name, code);
        })));
        return admission;
    }

    private static Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        codes.put("classification", list("1 2 3 4 5 8"));
        codes.put("method", list("11 12 13 21 22 23 24 25 2A 2B 2C 2D 28 31 32 81 82 83 98 99"));
        codes.put("source", list("19 29 39 49 51 52 53 54 65 66 79 85 87 88 98 99"));
        codes.put("discharge-method", list("1 2 3 4 5 8 9"));
        codes.put("discharge-destination", list("19 29 30 37 38 48 49 50 51 52 53 54 65 66 79 84 85 87 88 98 99"));
        return codes;
    }

    private static List<String> list(String codes) {
        return List.of(codes.split(" "));
    }
}
