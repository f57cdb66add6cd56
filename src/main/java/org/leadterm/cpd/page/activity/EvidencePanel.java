package org.leadterm.cpd.page.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.FilesElement;
import org.leadterm.cpd.page.KindElement;
import org.leadterm.cpd.page.UploadForm;

/** The files of an activity, to open and to remove, and a place for one more. Why a file is not taken is said here. */
class EvidencePanel extends Div {
    private static final long serialVersionUID = 1L;
    /** The server's word is final; more than this is not even sent. */
    private static final int LARGEST = 5_000_000;
    private final UnorderedList files = CpdTexts.styled(new UnorderedList(), "files");
    private final Span wrong = CpdTexts.styled(new Span(), "wrong");
    private final transient Consumer<Evidence> remove;
    private transient List<Evidence> shown = List.of();

    EvidencePanel(BiConsumer<String, byte[]> add, Consumer<Evidence> remove) {
        this.remove = remove;
        addClassName("field");
        files.setVisible(false);
        wrong.getElement().setAttribute("role", "alert");
        UploadForm upload = new UploadForm("Add a file", LARGEST, (name, file) -> {
            say("");
            add.accept(name, file);
        }, this::say);
        add(CpdTexts.styled(new Span("Evidence"), "label"), files, upload,
                CpdTexts.styled(new Span("PDF, PNG, JPEG, text, Word or Excel, up to 5 MB."), "help"), wrong);
    }

    void show(Activity activity) {
        if (activity.evidence().equals(shown)) {
            return;
        }
        shown = activity.evidence();
        files.removeAll();
        files.setVisible(!activity.evidence().isEmpty());
        activity.evidence().forEach(file -> files.add(new ListItem(KindElement.icon(KindElement.PAPER),
                CpdTexts.styled(new Span(FilesElement.of(file),
                        CpdTexts.styled(new Span(" " + file.sizeText()), "t3")), "grow"),
                CpdTexts.button("Remove", file.name(), () -> remove.accept(file), "small", "tertiary"))));
    }

    void say(String problem) {
        wrong.setText(problem);
    }
}
