package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.file.Archive;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.page.Moment;
import org.leadterm.exercise.workshop.form.FieldElement;

/** The draft's title, how it is saved, and what can be done with it. */
class HeadPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final Span title = new Span();
    private final Paragraph saved = new Paragraph();
    private final NativeButton release;
    private final Div standing = new Div();

    HeadPanel(Supplier<DraftContent> content, Runnable compare, Runnable preview, Runnable release) {
        addClassNames("viewhead", "au");
        saved.addClassNames("s", "t2");
        saved.getElement().setAttribute("role", "status");
        H1 heading = new H1(title, TextElement.badge("warn", "✎", "Draft"));
        this.release = FieldElement.button("Release", release);
        this.release.addClassName("primary");
        Anchor back = new Anchor("workshop", "Workshop");
        back.addClassNames("btn", "small");
        back.getElement().setAttribute("router-link", true);
        Anchor zip = new Anchor(DownloadHandler.fromInputStream(download -> archive(content.get())), "Download the zip");
        zip.addClassNames("btn", "small");
        Div words = new Div(heading, saved, standing);
        words.addClassName("grow");
        standing.addClassNames("s", "standing");
        add(words, back, FieldElement.button("History", compare), FieldElement.button("Preview as trainee", preview), zip, this.release);
    }

    void show(Draft draft, DraftContent content, boolean good) {
        title.setText(content.about().title().isBlank() ? "Untitled exercise" : content.about().title());
        saved.setText("Save " + draft.number() + " · " + Moment.text(draft.line().savedAt()) + " by " + draft.line().lastEditor()
                + draft.line().exercise().map(id -> " · from version " + draft.line().basedOn() + " of " + id).orElse(" · a new exercise"));
        release.setEnabled(good && draft.isOpen());
        release.getElement().setAttribute("title", good ? "Release the next version" : "Mend the problems first");
    }

    void unsaved() {
        saved.setText("Not saved");
        release.setEnabled(false);
    }

    /** Where the draft is with its gate, and the way there. */
    void standing(AtGate gate) {
        standing.removeAll();
        Anchor link = new Anchor(gate.address(), "Anonymisation and sign-off");
        link.getElement().setAttribute("router-link", true);
        standing.add(new Span(gate.standing() + " · "), link);
    }

    private static DownloadResponse archive(DraftContent content) {
        String name = content.about().id().matches("[a-z0-9][a-z0-9-]*") ? content.about().id() : "draft";
        byte[] zip = Archive.write(name, content.files());
        return new DownloadResponse(new ByteArrayInputStream(zip), name + ".zip", "application/zip", zip.length);
    }
}
