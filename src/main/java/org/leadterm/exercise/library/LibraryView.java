package org.leadterm.exercise.library;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.LibraryEntry;

/** Every exercise as its tutors see it, and the way to bring in another or a new version. */
@Route("library")
@PageTitle("Library – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/library.css")
@CdiComponent
class LibraryView extends Div {
    private static final long serialVersionUID = 1L;
    /** Key sizes are read from the keys themselves, so only for what is shown. */
    private static final int PAGE = 50;

    private final transient Exercises exercises;
    private final Input box = new Input(ValueChangeMode.LAZY);
    private final Paragraph count = new Paragraph();
    private final LibraryTable table = new LibraryTable();
    private final NativeButton more = new NativeButton("Show more");
    private transient List<LibraryEntry> entries;
    private transient List<LibraryEntry> found = List.of();
    private int shown;

    @Inject
    LibraryView(Exercises exercises) {
        this.exercises = exercises;
        this.entries = exercises.library();
        addClassNames("page", "library");
        count.addClassNames("s", "t2");
        count.getElement().setAttribute("aria-live", "polite");
        Div heading = new Div(new H1("Library"), count);
        heading.addClassName("grow");
        Div head = new Div(heading, search());
        head.addClassName("viewhead");
        more.addClassNames("btn", "more");
        more.addClickListener(click -> next());
        add(head, new UploadPanel(this::store), table, more);
        find();
    }

    private Div search() {
        box.setId("find-in-library");
        box.setPlaceholder("Title, id, specialty, level or tag");
        box.addValueChangeListener(change -> find());
        NativeLabel label = new NativeLabel("Find an exercise");
        label.setFor(box);
        Div field = new Div(label, box);
        field.addClassName("field");
        return field;
    }

    private Taken store(byte[] zip) {
        ExerciseVersion version = exercises.upload(zip);
        entries = exercises.library();
        find();
        return new Taken(version, exercises.warnings(version.id(), version.number()));
    }

    private void find() {
        List<String> words = List.of(box.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        found = entries.stream().filter(entry -> words.stream().allMatch(text(entry.summary())::contains)).toList();
        count.setText(found.isEmpty() ? "Nothing matches these words" : TextElement.count(found.size(), "exercise"));
        table.clear();
        table.setVisible(!found.isEmpty());
        shown = 0;
        next();
    }

    private void next() {
        List<LibraryEntry> page = found.subList(shown, Math.min(shown + PAGE, found.size()));
        page.forEach(entry -> table.show(entry, keySize(entry.summary()), exercises.use(entry.summary().id())));
        shown += page.size();
        more.setVisible(shown < found.size());
    }

    private int keySize(ExerciseSummary exercise) {
        return exercises.withKey(exercise.id(), exercise.version()).exercise().key().episodes().stream()
                .mapToInt(episode -> episode.diagnoses().size() + episode.procedures().size()).sum();
    }

    private static String text(ExerciseSummary exercise) {
        return String.join(" ", exercise.title(), exercise.id().text(), exercise.specialty(), exercise.level().title(),
                String.join(" ", exercise.tags())).toLowerCase(Locale.ROOT);
    }
}
