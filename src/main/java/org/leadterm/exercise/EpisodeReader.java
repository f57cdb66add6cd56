package org.leadterm.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;
import org.leadterm.exercise.reading.AdmissionReader;
import org.leadterm.exercise.reading.AvoidReader;
import org.leadterm.exercise.reading.ItemReader;
import org.leadterm.exercise.reading.KeyCodes;
import org.leadterm.exercise.reading.KeyRules;
import org.leadterm.exercise.reading.OrderReader;
import org.leadterm.marking.ClinicianQuery;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.KeyItem;

/** Reads one consultant episode. */
final class EpisodeReader {
    private static final Set<String> FIELDS = Set.of("title", "admission", "diagnoses", "procedures", "order", "avoid", "query");
    private static final int LONGEST_TITLE = 200;
    /** Marking tries every choice of sets, so their number is bounded. */
    private static final long MOST_CHOICES = 4_096;

    private final ItemReader items;
    private final KeyRules rules;

    EpisodeReader(ItemReader items, KeyRules rules) {
        this.items = items;
        this.rules = rules;
    }

    Optional<ReadEpisode> read(YamlValue value) {
        return value.fields("An episode", FIELDS).map(this::read);
    }

    private ReadEpisode read(YamlFields fields) {
        String title = fields.needText("title", LONGEST_TITLE).replaceAll("\\s+", " ");
        Map<String, String> admission = fields.get("admission").map(AdmissionReader::read).orElse(Map.of());
        KeyCodes codes = new KeyCodes(items.release());
        List<KeyItem> diagnoses = items(fields, "diagnoses", Classification.ICD10, codes);
        List<KeyItem> procedures = items(fields, "procedures", Classification.OPCS4, codes);
        if (!fields.has("diagnoses") && !fields.has("procedures")) {
            fields.whole().problem("An episode needs diagnoses or procedures.");
        }
        EpisodeKey key = new EpisodeKey(diagnoses, procedures,
                fields.get("order").map(list -> OrderReader.read(list, codes)).orElse(List.of()),
                fields.get("avoid").map(list -> AvoidReader.read(list, codes)).orElse(List.of()),
                fields.get("query").flatMap(EpisodeReader::query));
        rules.check(key, codes);
        return new ReadEpisode(new EpisodeNotes(title, admission), key);
    }

    private List<KeyItem> items(YamlFields fields, String name, Classification classification, KeyCodes codes) {
        Optional<YamlValue> list = fields.get(name);
        List<KeyItem> found = new ArrayList<>();
        for (YamlValue value : list.map(one -> one.list(name)).orElse(List.of())) {
            Optional<KeyItem> item = items.read(value, classification);
            item.ifPresentOrElse(one -> codes.add(one, value.where()), codes::missed);
            item.ifPresent(found::add);
        }
        long choices = 1;
        for (KeyItem item : found) {
            choices = Math.min(choices * item.sets().size(), MOST_CHOICES + 1);
        }
        if (choices > MOST_CHOICES) {
            list.orElseThrow().problem(name + " has more than " + MOST_CHOICES + " combinations of one-of sets.");
        }
        return found;
    }

    private static Optional<ClinicianQuery> query(YamlValue value) {
        return value.fields("query", Set.of("about", "credit")).map(fields -> new ClinicianQuery(
                fields.needText("about", ItemReader.LONGEST_TEXT),
                fields.get("credit").flatMap(credit -> ItemReader.marks(credit, "credit")).orElse(Fraction.ONE)));
    }
}
