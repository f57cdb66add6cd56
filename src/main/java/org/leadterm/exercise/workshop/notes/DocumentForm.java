package org.leadterm.exercise.workshop.notes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftDocument;
import org.leadterm.exercise.workshop.form.Choice;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Words;
import org.leadterm.exercise.workshop.form.Writing;

/** A document's title, kind and text, typed, pasted or uploaded. */
class DocumentForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 22;

    private final transient Writing writing;
    private final int number;
    private final Words text;

    DocumentForm(Writing writing, int number) {
        this.writing = writing;
        this.number = number;
        addClassName("documentform");
        DraftDocument document = document();
        text = FieldElement.listening(new Words(document.text(), ROWS), words -> type(one -> one.saying(words)));
        text.addClassName("notetext");
        Choice kind = FieldElement.listening(new Choice(DocumentKind.options(), document.kind()), id -> type(one -> one.of(id)));
        Div head = new Div(FieldElement.text("Title", "document-" + number, document.title(), title -> type(one -> one.titled(title))),
                FieldElement.labelled("Kind", "document-" + number + "-kind", kind));
        head.addClassName("two");
        Div acts = new Div(FieldElement.button("Insert headings", this::outline), FieldElement.button("Earlier", () -> move(-1)),
                FieldElement.button("Later", () -> move(1)), remove(), upload());
        acts.addClassNames("row", "wrap");
        add(head, FieldElement.labelled("Text, with Markdown for headings and lists", "document-" + number + "-text", text), acts,
                FieldElement.help("Write of invented people only. To use words as evidence, open an item of the key, select the words here or in "
                        + "Read, and press Alt+L."));
    }

    private DraftDocument document() {
        return writing.content().documents().get(number);
    }

    private void outline() {
        String outline = DocumentKind.of(document().kind()).outline();
        String before = document().text();
        writing.arrange(in(one -> one.saying(before.isBlank() ? outline : before.stripTrailing() + "\n\n" + outline)), "document-" + number + "-text");
    }

    private void move(int by) {
        int to = number + by;
        if (to >= 0 && to < writing.content().documents().size()) {
            writing.arrange(content -> {
                List<DraftDocument> all = new ArrayList<>(content.documents());
                Collections.swap(all, number, to);
                return content.with(all);
            }, "document-tab-" + to);
        }
    }

    private NativeButton remove() {
        return FieldElement.button("Remove", () -> writing.arrange(content -> {
            List<DraftDocument> all = new ArrayList<>(content.documents());
            all.remove(number);
            return content.with(all);
        }, "document-add"));
    }

    private Upload upload() {
        NativeButton choose = new NativeButton("Upload text");
        choose.addClassNames("btn", "small");
        choose.getElement().setAttribute("type", "button");
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> replace(bytes)));
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(1 << 20);
        upload.setAcceptedFileTypes("text/plain", "text/markdown", ".txt", ".md");
        return upload;
    }

    void replace(byte[] bytes) {
        String uploaded = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n");
        writing.arrange(in(one -> one.saying(uploaded)), "document-" + number + "-text");
    }

    private void type(UnaryOperator<DraftDocument> edit) {
        writing.type(in(edit));
    }

    private UnaryOperator<DraftContent> in(UnaryOperator<DraftDocument> edit) {
        return content -> {
            List<DraftDocument> all = new ArrayList<>(content.documents());
            all.set(number, edit.apply(all.get(number)));
            return content.with(all);
        };
    }
}
