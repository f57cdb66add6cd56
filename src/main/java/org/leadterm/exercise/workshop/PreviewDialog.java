package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.casenote.Document;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.page.EpisodeText;
import org.leadterm.exercise.page.NotePage;
import org.leadterm.exercise.workshop.form.FieldElement;

/** A draft as a trainee will see it: the notes and what is told of the admission, and nothing of the key. */
class PreviewDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient DraftContent content;
    private final List<NativeButton> tabs = new ArrayList<>();
    private final Div note = new Div();

    PreviewDialog(DraftContent content) {
        this.content = content;
        setHeaderTitle("As a trainee sees it");
        setWidth("min(960px, 96vw)");
        Paragraph about = new Paragraph(content.about().specialty() + " · " + content.about().level() + " · about " + content.about().minutes() + " min");
        about.addClassNames("s", "t2");
        Div bar = new Div();
        bar.addClassName("tabs");
        bar.getElement().setAttribute("role", "tablist").setAttribute("aria-label", "Documents of the preview");
        for (int at = 0; at < content.documents().size(); at++) {
            bar.add(tab(at));
        }
        note.addClassName("note-doc");
        note.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0").setAttribute("aria-label", "Document of the preview");
        Div body = new Div(new H2(content.about().title()), about, episodes(), bar, note);
        body.addClassName("preview");
        add(body);
        getFooter().add(FieldElement.button("Close", this::close));
        if (!content.documents().isEmpty()) {
            show(0);
        }
    }

    /** Above the notes, in the words of the desk. */
    private Div episodes() {
        Div told = new Div();
        for (int at = 0; at < content.episodes().size(); at++) {
            DraftEpisode episode = content.episodes().get(at);
            told.add(TextElement.small(EpisodeText.of(at, content.episodes().size(), episode.title(), episode.admission())));
        }
        return told;
    }

    private NativeButton tab(int at) {
        NativeButton tab = new NativeButton(content.documents().get(at).title(), click -> show(at));
        tab.getElement().setAttribute("role", "tab");
        tabs.add(tab);
        return tab;
    }

    private void show(int at) {
        for (int tab = 0; tab < tabs.size(); tab++) {
            tabs.get(tab).getElement().setAttribute("aria-selected", String.valueOf(tab == at));
        }
        DraftDocument draft = content.documents().get(at);
        note.getElement().setProperty("innerHTML", NotePage.html(new Document(draft.id(), draft.kind(), draft.title(), draft.text())));
    }
}
