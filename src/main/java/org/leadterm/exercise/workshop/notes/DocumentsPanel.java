package org.leadterm.exercise.workshop.notes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.casenote.Document;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.draft.content.DraftEvidence;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.page.ShownText;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Writing;

/** The exercise's head and its documents, one at a time, to be written or read. */
public class DocumentsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int ABOUT = -1;

    private final transient Writing writing;
    private final Paragraph told = new Paragraph();
    private int shown = ABOUT;
    private boolean reading;

    public DocumentsPanel(Writing writing) {
        this.writing = writing;
        addClassNames("pane", "documentspane");
        getElement().setAttribute("aria-label", "Documents");
        told.addClassNames("s", "told");
        told.getElement().setAttribute("role", "status");
        render();
    }

    /** Lays it out anew, after something was added, removed or opened. */
    public void render() {
        removeAll();
        List<DraftDocument> documents = writing.content().documents();
        shown = Math.min(shown, documents.size() - 1);
        NativeButton add = FieldElement.button("+ Add", this::addDocument);
        add.setId("document-add");
        add.setAriaLabel("Add a document");
        Div head = new Div(new H2("Documents"), grow(), add);
        head.addClassName("ph");
        Div bar = new Div(tab("About", ABOUT));
        for (int at = 0; at < documents.size(); at++) {
            bar.add(tab(documents.get(at).title().isBlank() ? "Document " + (at + 1) : documents.get(at).title(), at));
        }
        bar.addClassName("tabs");
        bar.getElement().setAttribute("role", "tablist").setAttribute("aria-label", "Parts of the exercise");
        Div body = new Div();
        body.addClassName("scroll");
        body.getElement().setAttribute("role", "tabpanel").setAttribute("aria-label", "Part of the exercise");
        if (shown == ABOUT) {
            body.add(new AboutForm(writing));
        } else {
            body.add(modes(), reading ? new ReadPanel(writing.content(), shown) : new DocumentForm(writing, shown));
        }
        add(head, bar, told, body);
    }

    /** Shows a document, or the head of the exercise for a negative number. */
    public void show(int number) {
        shown = number;
        render();
    }

    private NativeButton tab(String title, int number) {
        NativeButton tab = new NativeButton(title, click -> show(number));
        tab.setId(number == ABOUT ? "about-tab" : "document-tab-" + number);
        tab.getElement().setAttribute("role", "tab").setAttribute("aria-selected", String.valueOf(number == shown));
        return tab;
    }

    private Div modes() {
        NativeButton write = mode("Write", false);
        NativeButton read = mode("Read", true);
        Optional<DraftItem> item = writing.open().flatMap(place -> place.in(writing.content()));
        NativeButton take = FieldElement.button(item.map(one -> "Use selection for " + one.code()).orElse("Use selection as evidence"), this::takeSelection);
        take.setId("take-selection");
        take.getElement().setAttribute("aria-keyshortcuts", "Alt+L");
        Div modes = new Div(write, read, grow(), take);
        modes.addClassNames("row", "wrap", "modes");
        return modes;
    }

    private NativeButton mode(String name, boolean wanted) {
        NativeButton button = FieldElement.button(name, () -> {
            reading = wanted;
            render();
        });
        button.getElement().setAttribute("aria-pressed", String.valueOf(reading == wanted));
        return button;
    }

    private void addDocument() {
        int number = writing.content().documents().size();
        shown = number;
        reading = false;
        writing.arrange(content -> {
            List<DraftDocument> all = new ArrayList<>(content.documents());
            String id = "document-" + (number + 1);
            boolean taken = all.stream().anyMatch(one -> one.id().equals(id));
            all.add(new DraftDocument(taken ? id + "-" + (number + 1) : id, DocumentKind.DISCHARGE_SUMMARY.id(),
                    DocumentKind.DISCHARGE_SUMMARY.title(), "", ""));
            return content.with(all);
        }, "document-" + number);
    }

    private void takeSelection() {
        getElement().executeJs("return window.leadtermWorkshop.selection(this)").then(JsonObject.class,
                selected -> take(selected.getString("text"), (int) selected.getNumber("occurrence"), selected.getBoolean("source")));
    }

    /** @param source whether the words were selected in the text that is typed, and not as it is read */
    void take(String selected, int occurrence, boolean source) {
        Optional<ItemPlace> place = writing.open();
        if (place.isEmpty()) {
            told.setText("Open an item of the answer key first; the words become its evidence.");
        } else if (shown == ABOUT || selected.isBlank()) {
            told.setText("Select words in a document first.");
        } else {
            DraftDocument draft = writing.content().documents().get(shown);
            Optional<DraftEvidence> evidence = source ? Optional.of(new DraftEvidence(draft.id(), selected.strip().replaceAll("\\s+", " "), occurrence))
                    : ShownText.of(new Document(draft.id(), draft.kind(), draft.title(), draft.text())).evidence(selected.strip(), occurrence)
                            .map(DraftEvidence::of);
            evidence.ifPresentOrElse(found -> {
                told.setText("“" + found.quote() + "” is evidence for " + place.get().in(writing.content()).map(DraftItem::code).orElse("") + ".");
                writing.arrange(place.get().edit(item -> item.restingAlsoOn(found)), "");
            }, () -> told.setText("These words do not stand in the document in one piece."));
        }
    }

    private static Div grow() {
        Div gap = new Div();
        gap.addClassName("grow");
        return gap;
    }
}
