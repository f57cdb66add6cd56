package org.leadterm.exercise.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.casenote.Document;
import org.leadterm.casenote.Evidence;
import org.leadterm.exercise.page.Highlight;
import org.leadterm.exercise.page.NotePage;

/** The documents as a trainee sees them, and over them, as long as it is wanted, the key's evidence. */
class NotesPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final String REVEAL = "const letter = [...this.querySelectorAll('.ev')].find(one => one.textContent === $0);"
            + " if (letter) { letter.closest('mark').scrollIntoView({block: 'center'}); this.focus({preventScroll: true}); }";

    private final transient List<Document> documents;
    private final transient List<KeyRow> rows;
    private final List<NativeButton> tabs = new ArrayList<>();
    private final NativeButton marks = new NativeButton("Evidence marks");
    private final Div note = new Div();
    private int shown;
    private boolean marked = true;

    NotesPanel(List<Document> documents, List<KeyRow> rows) {
        this.documents = documents;
        this.rows = rows;
        addClassNames("panel", "notespanel");
        getElement().setAttribute("aria-label", "Case notes");
        marks.addClassNames("btn", "small");
        marks.addClickListener(click -> mark(!marked));
        Div head = new Div(TextElement.styled(new H2("Case notes"), "grow"), marks);
        head.addClassName("panelhead");
        Div bar = TextElement.styled(new Div(), "tabs");
        bar.getElement().setAttribute("role", "tablist").setAttribute("aria-label", "Documents");
        for (int at = 0; at < documents.size(); at++) {
            bar.add(tab(at));
        }
        note.addClassName("note-doc");
        note.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0").setAttribute("aria-label", "Document");
        add(head, bar, note);
        mark(true);
    }

    /** Shows the first passage that an item of the key rests on. */
    void reveal(KeyRow row) {
        Optional<Evidence> evidence = row.item().reason().evidence().stream().findFirst();
        for (int at = 0; at < documents.size(); at++) {
            if (evidence.map(Evidence::document).equals(Optional.of(documents.get(at).id()))) {
                shown = at;
            }
        }
        mark(true);
        row.letter().ifPresent(letter -> note.getElement().executeJs(REVEAL, letter.text()));
    }

    private NativeButton tab(int at) {
        NativeButton tab = new NativeButton(documents.get(at).title(), click -> {
            shown = at;
            show();
        });
        tab.getElement().setAttribute("role", "tab");
        tabs.add(tab);
        return tab;
    }

    private void mark(boolean wanted) {
        marked = wanted;
        marks.getElement().setAttribute("aria-pressed", String.valueOf(marked));
        show();
    }

    private void show() {
        for (int at = 0; at < tabs.size(); at++) {
            tabs.get(at).getElement().setAttribute("aria-selected", String.valueOf(at == shown));
        }
        Document document = documents.get(shown);
        note.getElement().setProperty("innerHTML", NotePage.html(document, marked ? highlights(document) : List.of()));
    }

    private List<Highlight> highlights(Document document) {
        List<Highlight> found = new ArrayList<>();
        for (KeyRow row : rows) {
            row.letter().ifPresent(letter -> row.item().reason().evidence().stream().flatMap(evidence -> document.passage(evidence).stream())
                    .forEach(passage -> found.add(new Highlight(passage, letter.css(), letter.text()))));
        }
        return found;
    }
}
