package org.leadterm.exercise.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadterm.casenote.identifier.Finding;
import org.leadterm.casenote.identifier.Identifiers;
import org.leadterm.casenote.identifier.Replacement;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.draft.content.DraftEvidence;
import org.leadterm.exercise.draft.content.DraftItem;

/** Finds identifiers in a draft's documents and puts surrogates there, and into the key's quotes from them. */
final class Redaction {
    private Redaction() {
    }

    static Map<String, List<Finding>> found(DraftContent content) {
        return content.documents().isEmpty() ? new LinkedHashMap<>() : Identifiers.in(content.notes());
    }

    /** The content with these findings replaced, by the position of their document. */
    static DraftContent replaced(DraftContent content, Map<Integer, List<Finding>> findings, Function<Finding, String> surrogate) {
        List<DraftDocument> documents = new ArrayList<>();
        List<DraftEpisode> episodes = content.episodes();
        for (int at = 0; at < content.documents().size(); at++) {
            DraftDocument document = content.documents().get(at);
            List<Finding> here = findings.getOrDefault(at, List.of());
            documents.add(document.saying(Replacement.all(document.text(), here, surrogate)));
            episodes = episodes.stream().map(episode -> items(episode, item -> item.resting(item.evidence().stream()
                    .map(evidence -> evidence.document().equals(document.id()) ? quoting(evidence, here, surrogate) : evidence).toList()))).toList();
        }
        return content.with(documents).having(episodes);
    }

    /** The content with the dates of the key's procedures moved as those of the notes were. */
    static DraftContent moved(DraftContent content, int days) {
        return content.having(content.episodes().stream().map(episode -> items(episode, item -> date(item.date())
                .map(date -> item.on(date.plusDays(days).toString())).orElse(item))).toList());
    }

    private static Optional<LocalDate> date(String text) {
        return text.matches("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    private static DraftEpisode items(DraftEpisode episode, UnaryOperator<DraftItem> change) {
        DraftEpisode changed = episode;
        for (Classification classification : Classification.values()) {
            changed = changed.with(classification, changed.items(classification).stream().map(change).toList());
        }
        return changed;
    }

    private static DraftEvidence quoting(DraftEvidence evidence, List<Finding> findings, Function<Finding, String> surrogate) {
        String quote = evidence.quote();
        for (Finding finding : findings) {
            quote = Pattern.compile("(?<!\\w)" + Pattern.quote(finding.text()) + "(?!\\w)").matcher(quote)
                    .replaceAll(Matcher.quoteReplacement(surrogate.apply(finding)));
        }
        return new DraftEvidence(evidence.document(), quote, evidence.occurrence());
    }
}
