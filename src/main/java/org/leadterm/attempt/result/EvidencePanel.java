package org.leadterm.attempt.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.casenote.Document;
import org.leadterm.exercise.page.Highlight;
import org.leadterm.exercise.page.NotePage;

/** The case notes with the reference evidence marked, document by document. */
class EvidencePanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient List<Document> documents;
    private final transient List<Passage> passages;
    private final List<NativeButton> tabs = new ArrayList<>();
    private final Div note = new Div();

    EvidencePanel(List<Document> documents, List<Passage> passages) {
        this.documents = documents;
        this.passages = passages;
        addClassNames("panel", "evidencepanel");
        getElement().setAttribute("aria-label", "Case notes");
        Span sub = new Span("reference evidence");
        sub.addClassNames("xs", "t3");
        Div head = new Div(new H2("Case notes"), sub);
        head.addClassName("panelhead");
        Div bar = new Div();
        bar.addClassName("tabs");
        bar.getElement().setAttribute("role", "tablist");
        for (Document document : documents) {
            bar.add(tab(document));
        }
        note.addClassName("note-doc");
        note.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0").setAttribute("aria-label", "Document");
        add(head, bar, note);
        show(documents.get(0));
    }

    /** Shows a passage in its place. */
    void reveal(Passage passage) {
        documents.stream().filter(document -> document.id().equals(passage.evidence().document())).findFirst().ifPresent(this::show);
        note.getElement().executeJs("""
                const letter = [...this.querySelectorAll('.ev')].find(one => one.textContent === $0);
                const mark = letter && letter.closest('mark');
                if (mark) {
                  mark.scrollIntoView({block: 'center'});
                  this.focus({preventScroll: true});
                }""", passage.letter());
    }

    private NativeButton tab(Document document) {
        long count = passages.stream().filter(passage -> passage.evidence().document().equals(document.id())).count();
        NativeButton tab = new NativeButton(document.title());
        tab.getElement().setAttribute("role", "tab");
        if (count > 0) {
            Span number = new Span(String.valueOf(count));
            number.addClassName("n");
            tab.getElement().appendChild(number.getElement());
        }
        tab.addClickListener(click -> show(document));
        tabs.add(tab);
        return tab;
    }

    private void show(Document shown) {
        for (int at = 0; at < tabs.size(); at++) {
            tabs.get(at).getElement().setAttribute("aria-selected", String.valueOf(documents.get(at) == shown));
        }
        List<Highlight> marks = passages.stream().filter(passage -> passage.evidence().document().equals(shown.id()))
                .flatMap(passage -> shown.passage(passage.evidence()).stream().map(place -> new Highlight(place, passage.style(), passage.letter()))).toList();
        note.getElement().setProperty("innerHTML", NotePage.html(shown, marks));
    }
}
