package org.leadterm.casenote.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadterm.casenote.Passage;

/** A passage of notes in which we have marked by hand what identifies somebody. */
record LabelledPassage(String text, List<Label> labels) {
    private static final Pattern LABEL = Pattern.compile("\\{(\\w+) ([^{}]+)}");
    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("nhs", Kind.NHS_NUMBER), Map.entry("record", Kind.RECORD_NUMBER),
            Map.entry("registration", Kind.REGISTRATION), Map.entry("birth", Kind.DATE_OF_BIRTH), Map.entry("date", Kind.DATE), Map.entry("postcode", Kind.POSTCODE),
            Map.entry("phone", Kind.TELEPHONE), Map.entry("email", Kind.EMAIL), Map.entry("web", Kind.WEB), Map.entry("address", Kind.ADDRESS),
            Map.entry("name", Kind.NAME), Map.entry("organisation", Kind.ORGANISATION), Map.entry("age", Kind.AGE_OVER_89), Map.entry("nino", Kind.NATIONAL_INSURANCE),
            Map.entry("vehicle", Kind.VEHICLE), Map.entry("ods", Kind.ODS_CODE), Map.entry("indirect", Kind.INDIRECT));

    /** What is marked, and as what. */
    record Label(Kind kind, Passage place) {
    }

    static List<LabelledPassage> parts(String... names) {
        return Stream.of(names).flatMap(name -> part(name).stream()).toList();
    }

    private static List<LabelledPassage> part(String name) {
        try (InputStream file = LabelledPassage.class.getResourceAsStream(name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(LabelledPassage::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static LabelledPassage of(String line) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(line.replace('\u00b6', '\n'));
        int at = 0;
        for (; label.find(); at = label.end()) {
            text.append(line.replace('\u00b6', '\n'), at, label.start());
            labels.add(new Label(kind(label.group(1)), new Passage(text.length(), text.length() + label.group(2).length())));
            text.append(label.group(2));
        }
        return new LabelledPassage(text.append(line.replace('\u00b6', '\n').substring(at)).toString(), labels);
    }

    private static Kind kind(String code) {
        if (!KINDS.containsKey(code)) {
            throw new IllegalArgumentException("no kind is called '" + code + "'");
        }
        return KINDS.get(code);
    }
}
