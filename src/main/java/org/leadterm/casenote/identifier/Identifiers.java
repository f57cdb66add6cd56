package org.leadterm.casenote.identifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadterm.casenote.Document;

/** Finds identifiers in case notes. */
public final class Identifiers {
    private static final List<Rule> RULES = Stream.of(Contacts.RULES, Numbers.RULES, List.of(new NhsNumberRule(), new DateRule()), Places.RULES, Ages.RULES,
            Indirect.RULES, Cue.ALL, List.of(new TitleRule(), new Organisations(), new ListedName(), new UnknownCapital())).flatMap(List::stream).toList();
    private static final Comparator<Finding> STRONGEST = Comparator.comparingInt((Finding finding) -> -finding.text().length()).thenComparing(Finding::kind);

    private Identifiers() {
    }

    /** What stands in one text, in the order of its places, none overlapping another. */
    public static List<Finding> in(String text) {
        return in(List.of(new Document("", "", "", text))).get("");
    }

    /** By each document's id, what stands in it; a name that gives itself away in one document is found in the others. */
    public static Map<String, List<Finding>> in(List<Document> documents) {
        Map<String, NoteText> texts = new LinkedHashMap<>();
        documents.forEach(document -> texts.put(document.id(), NoteText.of(document.text())));
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        texts.forEach((id, text) -> found.put(id, RULES.stream().flatMap(rule -> rule.in(text)).toList()));
        Rule repeated = new RepeatedNames(found.values().stream().flatMap(all -> withoutOverlaps(all).stream()).toList());
        texts.forEach((id, text) -> found.put(id, withoutOverlaps(Stream.concat(found.get(id).stream(), repeated.in(text)).toList())));
        return found;
    }

    private static List<Finding> withoutOverlaps(List<Finding> all) {
        List<Finding> kept = new ArrayList<>();
        all.stream().sorted(STRONGEST).filter(finding -> kept.stream().noneMatch(other -> other.place().overlaps(finding.place()))).forEach(kept::add);
        kept.sort(Comparator.comparingInt(finding -> finding.place().start()));
        return List.copyOf(kept);
    }
}
