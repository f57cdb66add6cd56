package org.leadterm.exercise.draft.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadterm.exercise.draft.content.DraftAbout;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.draft.content.DraftItem;

/** All that an exercise says, in lines that people can read, under headings. */
final class Said {
    private Said() {
    }

    static Map<String, List<String>> of(DraftContent content) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put("About the exercise", about(content.about()));
        content.documents().forEach(document -> {
            List<String> lines = new ArrayList<>(List.of("Title: " + document.title(), "Kind: " + document.kind()));
            lines.addAll(document.text().lines().filter(line -> !line.isBlank()).toList());
            said.put("Document " + document.id(), lines);
        });
        for (int at = 0; at < content.episodes().size(); at++) {
            said.put("Answer key, episode " + (at + 1), episode(content.episodes().get(at)));
        }
        return said;
    }

    private static List<String> about(DraftAbout about) {
        List<String> lines = new ArrayList<>();
        for (DraftAbout.Field field : DraftAbout.Field.values()) {
            lines.add(field.name().charAt(0) + field.name().substring(1).toLowerCase(Locale.ROOT) + ": " + about.get(field));
        }
        return lines;
    }

    private static List<String> episode(DraftEpisode episode) {
        List<String> lines = new ArrayList<>(List.of("Title: " + episode.title()));
        episode.admission().forEach((field, code) -> lines.add("Admission, " + field + ": " + code));
        episode.diagnoses().forEach(item -> item("Diagnosis ", item, lines));
        episode.procedures().forEach(item -> item("Procedure ", item, lines));
        episode.order().forEach(order -> lines.add("Order: " + order.first() + ", " + order.second() + " " + order.kind().name().toLowerCase(Locale.ROOT)));
        episode.avoid().forEach(avoid -> lines.add("Avoid " + avoid.code() + ": " + avoid.why()));
        episode.query().ifPresent(query -> lines.add("Ask the clinician, for " + query.credit() + ": " + query.about()));
        return lines;
    }

    private static void item(String kind, DraftItem item, List<String> lines) {
        String codes = item.sets().stream().map(set -> String.join(" + ", set)).collect(Collectors.joining(" or "));
        lines.add(kind + codes + (item.marks().isEmpty() ? "" : ", " + item.marks() + " marks") + (item.required() ? "" : ", optional")
                + (item.date().isEmpty() ? "" : ", on " + item.date()) + (item.standard().isEmpty() ? "" : ", " + item.standard()));
        if (!item.why().isEmpty()) {
            lines.add(codes + " because: " + item.why());
        }
        item.accept().forEach(accept -> lines.add(codes + " accepts " + accept.code() + " for " + accept.share() + ": " + accept.why()));
        item.evidence().forEach(evidence -> lines.add(codes + " rests on " + evidence.document() + ": “" + evidence.quote() + "”"));
    }
}
