package org.leadterm.exercise.gate;

import static org.leadterm.exercise.gate.GateElement.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.leadterm.casenote.Document;
import org.leadterm.exercise.page.Highlight;
import org.leadterm.exercise.page.NotePage;

/** A draft's documents, one at a time, with each finding in its place: open ones with their number, kept ones with a tick. */
class DocumentsPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final Div bar = styled(new Div(), "tabs");
    private final Div note = styled(new Div(), "note-doc");
    private transient GateState state;
    private int shown;

    DocumentsPanel() {
        addClassNames("panel", "notespanel");
        getElement().setAttribute("aria-label", "Documents");
        bar.getElement().setAttribute("role", "tablist").setAttribute("aria-label", "Documents");
        note.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0").setAttribute("aria-label", "Document");
        add(styled(new Div(new H2("Documents")), "panelhead"), bar, note);
    }

    void show(GateState now) {
        state = now;
        shown = Math.min(shown, Math.max(0, now.draft().content().documents().size() - 1));
        render();
    }

    /** Turns to a finding's document. */
    void reveal(Found found) {
        shown = found.document();
        render();
        note.getElement().executeJs("const mark = this.querySelector('mark.an'); if (mark) { mark.scrollIntoView({block: 'nearest'}); }");
    }

    private void render() {
        bar.removeAll();
        List<Document> notes = state.draft().content().notes();
        IntStream.range(0, notes.size()).forEach(at -> bar.add(tab(at, notes.get(at).title())));
        note.getElement().setProperty("innerHTML", notes.isEmpty() ? "<p>No document yet.</p>" : NotePage.html(notes.get(shown), highlights()));
    }

    private NativeButton tab(int at, String title) {
        NativeButton tab = new NativeButton("", click -> {
            shown = at;
            render();
        });
        tab.add(new Span(title.isBlank() ? "Document " + (at + 1) : title));
        long open = state.open().stream().filter(found -> found.document() == at).count();
        if (open > 0) {
            Span count = styled(new Span(String.valueOf(open)), "n");
            count.setTitle(open + " open");
            tab.add(count);
        }
        tab.getElement().setAttribute("role", "tab").setAttribute("aria-selected", String.valueOf(at == shown));
        return tab;
    }

    private List<Highlight> highlights() {
        List<Found> open = state.open();
        return state.found().stream().filter(found -> found.document() == shown)
                .map(found -> new Highlight(found.finding().place(), found.isOpen() ? "an open" : "an done",
                        found.isOpen() ? String.valueOf(open.indexOf(found) + 1) : "✓")).toList();
    }
}
