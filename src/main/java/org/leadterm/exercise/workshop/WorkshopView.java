package org.leadterm.exercise.workshop;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.DraftLine;
import org.leadterm.exercise.draft.Drafts;
import org.leadterm.exercise.draft.content.DraftAbout.Field;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.file.TooLarge;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.library.UploadForm;
import org.leadterm.exercise.workshop.form.FieldElement;

/** The workshop: the drafts that are open, and the exercises, to be edited, copied, retired and fetched. */
@Route("workshop")
@PageTitle("Workshop – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/library.css")
@StyleSheet("context://css/workshop.css")
@CdiComponent
class WorkshopView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient Exercises exercises;
    private final transient CodeBooks books;
    private final Paragraph told = new Paragraph();
    private final Div lists = new Div();

    @Inject
    WorkshopView(Drafts drafts, Exercises exercises, CodeBooks books) {
        this.drafts = drafts;
        this.exercises = exercises;
        this.books = books;
        addClassNames("page", "workshop");
        NativeButton begin = new NativeButton("New exercise", click -> open(drafts.begin(blank())));
        begin.addClassNames("btn", "primary");
        Div heading = TextElement.styled(new Div(new H1("Workshop"),
                FieldElement.help("Write exercises here. A second person signs each before it is released.")),
                "grow");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
        lists.addClassName("workshoplists");
        add(TextElement.styled(new Div(heading, new UploadForm(this::upload, told::setText), begin), "viewhead"), told, lists);
        render();
    }

    private void render() {
        lists.removeAll();
        lists.add(new DraftsPanel(drafts.open(), drafts.away(), this::putAway, this::takeUp));
        lists.add(new ExercisesPanel(exercises.library(), exercises::useState, new ExercisesPanel.Acts(id -> open(drafts.revise(id)),
                id -> open(drafts.duplicate(id)), this::retire, this::bringBack, this::download)));
    }

    private void putAway(DraftLine draft) {
        drafts.discard(draft.id());
        told.setText("The draft “" + draft.title() + "” is put away. Nothing is deleted: it can be taken up again.");
        render();
    }

    private void takeUp(DraftLine draft) {
        drafts.takeUp(draft.id());
        told.setText("The draft “" + draft.title() + "” is open again.");
        render();
    }

    private DraftContent blank() {
        DraftContent content = DraftContent.titled("");
        return content.about(content.about().with(Field.OPCS4, books.book(Classification.OPCS4).release().name()));
    }

    void upload(byte[] zip) {
        try {
            open(drafts.upload(zip));
        } catch (ExerciseRefused refused) {
            told.setText("Nothing was stored: " + refused.problems().stream().map(Object::toString).collect(Collectors.joining(" ")));
        } catch (TooLarge refused) {
            told.setText("Nothing was stored. " + refused.getMessage());
        }
    }

    private void retire(ExerciseSummary exercise) {
        new ReasonDialog(exercise.title(), why -> {
            exercises.put(exercise.id(), Use.RETIRED, why);
            told.setText("“" + exercise.title() + "” is retired.");
            render();
        }).open();
    }

    private void bringBack(ExerciseId id) {
        exercises.put(id, Use.IN_USE, "");
        told.setText("The exercise " + id + " is in use again.");
        render();
    }

    private Component download(ExerciseId id) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(download -> {
            byte[] zip = exercises.withKey(id).archive();
            return new DownloadResponse(new ByteArrayInputStream(zip), id + ".zip", "application/zip", zip.length);
        }), "Zip");
        link.addClassNames("btn", "small");
        link.getElement().setAttribute("aria-label", "Download the zip of " + id);
        return link;
    }

    private void open(Draft draft) {
        getUI().ifPresent(ui -> ui.navigate("workshop/" + draft.id()));
    }
}
