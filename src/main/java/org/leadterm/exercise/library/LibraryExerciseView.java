package org.leadterm.exercise.library;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.Exercise;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseNotes;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.LibraryEntry;
import org.leadterm.exercise.UnknownExercise;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.gate.ReportPanel;
import org.leadterm.exercise.gate.Reports;

/** One version of an exercise: the notes as trainees see them, the key with its evidence, and the other versions. */
@Route("library/:exercise/:version?([1-9][0-9]{0,8})")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/library.css")
@CdiComponent
class LibraryExerciseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Exercises exercises;
    private final transient CodeBooks books;
    private final transient Reports reports;
    private String title = "Library";

    @Inject
    LibraryExerciseView(Exercises exercises, CodeBooks books, Reports reports) {
        this.exercises = exercises;
        this.books = books;
        this.reports = reports;
        addClassNames("page", "library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("exercise").orElse("");
        try {
            ExerciseId exercise = ExerciseId.parse(id).orElseThrow(() -> new UnknownExercise(id));
            int number = event.getRouteParameters().getInteger("version").orElseGet(() -> exercises.withKey(exercise).number());
            show(exercises.withKey(exercise, number));
        } catch (UnknownExercise unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ExerciseVersion version) {
        removeAll();
        title = version.exercise().title() + " – Leadterm";
        List<LibraryEntry> versions = exercises.versions(version.id());
        List<KeyEpisode> key = KeyEpisode.of(version.exercise());
        NotesPanel notes = new NotesPanel(version.exercise().documents(), key.stream().flatMap(episode -> episode.rows().stream()).toList());
        KeyPanel keys = new KeyPanel(key, code -> books.book(code.classification()).title(code), notes::reveal);
        Div side = new Div(new VersionsPanel(versions, version.number()), about(version.exercise()),
                new ReportPanel(why -> reports.report(version.id(), "", why)));
        List<Problem> warnings = exercises.warnings(version.id(), version.number());
        if (!warnings.isEmpty()) {
            side.addComponentAsFirst(warnings(warnings));
        }
        add(head(version, versions.size()), TextElement.styled(new Div(notes, keys, side), "librarycols"));
    }

    private Div head(ExerciseVersion version, int latest) {
        ExerciseNotes notes = version.exercise().notes();
        Paragraph sub = new Paragraph(notes.specialty() + " · " + notes.level().title() + " · about " + notes.minutes() + " min"
                + (notes.tags().isEmpty() ? "" : " · " + String.join(", ", notes.tags())));
        sub.addClassNames("s", "t2");
        Div name = TextElement.styled(new Div(new H1(notes.title()), badge(version.number(), latest)), "row", "wrap");
        Anchor back = new Anchor("library", "Library");
        back.addClassName("btn");
        back.getElement().setAttribute("router-link", true);
        ExerciseId id = version.id();
        int number = version.number();
        ArchiveElement archive = new ArchiveElement("Download the zip", () -> exercises.withKey(id, number));
        return TextElement.styled(new Div(TextElement.styled(new Div(name, sub), "grow"), back, archive), "viewhead");
    }

    private static Span badge(int number, int latest) {
        return number == latest ? TextElement.badge("ok", "✓", "Version " + latest + ", the latest")
                : TextElement.badge("mute", "–", "Version " + number + " of " + latest);
    }

    private static Section about(Exercise exercise) {
        ExerciseNotes notes = exercise.notes();
        Section about = new Section(TextElement.styled(new Div(new H2("Made with")), "panelhead"),
                TextElement.styled(new Div(TextElement.small("ICD-10 " + notes.edition().icd10()), TextElement.small(notes.edition().opcs4()),
                        TextElement.small("Standards " + notes.edition().standards()), TextElement.small("Marking scheme " + exercise.scheme()),
                        TextElement.code(notes.id())), "body"));
        about.getElement().setAttribute("aria-label", "Made with");
        about.addClassNames("panel", "aboutpanel");
        return about;
    }

    private static Section warnings(List<Problem> warnings) {
        Section panel = new Section(TextElement.styled(new Div(new H2("To look at"),
                TextElement.badge("warn", "!", TextElement.count(warnings.size(), "warning"))), "panelhead"),
                TextElement.styled(new Div(new ProblemsPanel(warnings)), "body"));
        panel.getElement().setAttribute("aria-label", "Warnings");
        panel.addClassNames("panel", "warningspanel");
        return panel;
    }
}
