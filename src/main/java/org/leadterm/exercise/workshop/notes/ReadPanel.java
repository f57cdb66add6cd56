package org.leadterm.exercise.workshop.notes;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.casenote.Document;
import org.leadterm.casenote.Evidence;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.draft.content.DraftEvidence;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.library.Letter;
import org.leadterm.exercise.page.Highlight;
import org.leadterm.exercise.page.NotePage;

/** A document as a trainee reads it, with the key's evidence marked. */
class ReadPanel extends Div {
    private static final long serialVersionUID = 1L;

    ReadPanel(DraftContent content, int number) {
        DraftDocument draft = content.documents().get(number);
        Document document = new Document(draft.id(), draft.kind(), draft.title(), draft.text());
        addClassName("note-doc");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", draft.title());
        getElement().setProperty("innerHTML", NotePage.html(document, highlights(content, document)));
    }

    private static List<Highlight> highlights(DraftContent content, Document document) {
        List<Highlight> found = new ArrayList<>();
        int letters = 0;
        for (DraftEpisode episode : content.episodes()) {
            for (Classification classification : Classification.values()) {
                for (DraftItem item : episode.items(classification)) {
                    if (!item.evidence().isEmpty()) {
                        mark(item.evidence(), Letter.of(letters), document, found);
                        letters++;
                    }
                }
            }
        }
        return found;
    }

    private static void mark(List<DraftEvidence> evidence, Letter letter, Document document, List<Highlight> found) {
        evidence.stream().filter(one -> !one.quote().isBlank())
                .flatMap(one -> document.passage(new Evidence(one.document(), one.quote(), Math.max(1, one.occurrence()))).stream())
                .forEach(passage -> found.add(new Highlight(passage, letter.css(), letter.text())));
    }
}
