package org.leadterm.exercise.draft.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.exercise.ExerciseFolders;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFile;
import org.leadterm.marking.OrderRule;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads an exercise's files into a draft, as far as they go. Only what is no YAML at all is refused. */
public final class ContentReader {
    private ContentReader() {
    }

    /** The draft that files make; empty with a problem when {@code exercise.yaml} is missing or no YAML. */
    public static Optional<DraftContent> read(Map<String, String> files, Problems problems) {
        String yaml = files.getOrDefault(ExerciseFolders.FILE, "");
        if (YamlFile.read(ExerciseFolders.FILE, yaml, problems).isEmpty()) {
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        return Optional.of(content(new Loose(new Load(settings).loadFromString(yaml)), files));
    }

    private static DraftContent content(Loose root, Map<String, String> files) {
        Loose edition = root.get("edition");
        DraftAbout about = new DraftAbout(root.text("id"), line(root.text("title")), line(root.text("specialty")), root.text("level"),
                root.text("minutes"), edition.text("icd10"), edition.text("opcs4"), edition.text("standards"),
                root.get("tags").list().stream().map(Loose::text).collect(Collectors.joining(", ")),
                root.has("marking") ? root.text("marking") : "learning");
        return new DraftContent(about,
                root.get("documents").list().stream().map(document -> document(document, files)).toList(),
                root.get("episodes").list().stream().map(ContentReader::episode).toList());
    }

    private static DraftDocument document(Loose document, Map<String, String> files) {
        String file = document.text("file");
        return new DraftDocument(document.text("id"), document.text("kind"), line(document.text("title")), file, files.getOrDefault(file, ""));
    }

    private static DraftEpisode episode(Loose episode) {
        Map<String, String> admission = new LinkedHashMap<>();
        episode.get("admission").names().forEach(name -> admission.put(name, episode.get("admission").text(name)));
        return new DraftEpisode(line(episode.text("title")), admission, items(episode.get("diagnoses")), items(episode.get("procedures")),
                episode.get("order").list().stream().flatMap(order -> order(order).stream()).toList(),
                episode.get("avoid").list().stream().map(avoid -> new DraftAvoid(avoid.text("code"), avoid.text("why"))).toList(),
                episode.has("query") ? Optional.of(query(episode.get("query"))) : Optional.empty());
    }

    private static DraftQuery query(Loose query) {
        return new DraftQuery(query.text("about"), query.text("credit"));
    }

    private static List<DraftItem> items(Loose list) {
        return list.list().stream().map(ContentReader::item).toList();
    }

    private static DraftItem item(Loose item) {
        List<List<String>> sets = item.has("one-of")
                ? item.get("one-of").list().stream().map(set -> set.list().stream().map(Loose::text).toList()).toList()
                : List.of(List.of(item.text("code")));
        return new DraftItem(sets,
                item.get("accept").list().stream().map(one -> new DraftAccept(one.text("code"), one.text("share"), one.text("why"))).toList(),
                item.text("marks"), !item.text("required").equals("false"), item.text("date"), item.text("why"), item.text("standard"),
                item.get("evidence").list().stream().map(ContentReader::evidence).toList());
    }

    private static DraftEvidence evidence(Loose evidence) {
        String occurrence = evidence.text("occurrence");
        return new DraftEvidence(evidence.text("in"), evidence.text("quote"), occurrence.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(occurrence) : 1);
    }

    private static List<DraftOrder> order(Loose order) {
        List<DraftOrder> found = new ArrayList<>();
        for (OrderRule.Kind kind : OrderRule.Kind.values()) {
            List<Loose> codes = order.get(kind.name().toLowerCase(Locale.ROOT)).list();
            if (!codes.isEmpty()) {
                found.add(new DraftOrder(kind, codes.get(0).text(), codes.size() < 2 ? "" : codes.get(1).text()));
            }
        }
        return found;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
