package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.LibraryEntry;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.UseState;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.page.Moment;
import org.leadterm.exercise.workshop.form.FieldElement;

/** The exercises that are released, with what can be done with each. */
class ExercisesPanel extends Section {
    private static final long serialVersionUID = 1L;

    /** What a tutor can do with an exercise. */
    record Acts(Consumer<ExerciseId> edit, Consumer<ExerciseId> duplicate, Consumer<ExerciseSummary> retire, Consumer<ExerciseId> bringBack,
                Function<ExerciseId, Component> download) {
    }

    ExercisesPanel(List<LibraryEntry> entries, Function<ExerciseId, UseState> uses, Acts acts) {
        addClassNames("panel", "exercisespanel");
        getElement().setAttribute("aria-label", "Exercises");
        add(TextElement.styled(new Div(new H2("Exercises"), TextElement.small(TextElement.count(entries.size(), "exercise"))), "panelhead"));
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        entries.forEach(entry -> list.add(line(entry, uses.apply(entry.summary().id()), acts)));
        add(list);
    }

    private static ListItem line(LibraryEntry entry, UseState use, Acts acts) {
        ExerciseSummary exercise = entry.summary();
        Anchor link = new Anchor("library/" + exercise.id(), exercise.title());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("b");
        boolean used = use.use() == Use.IN_USE;
        Div name = TextElement.styled(new Div(link, used ? TextElement.badge("ok", "✓", "In use") : TextElement.badge("warn", "!", use.use().title())),
                "row", "wrap");
        Div words = TextElement.styled(new Div(name,
                TextElement.small("Version " + exercise.version() + " · " + Moment.text(entry.at()) + " · " + Moment.who(entry))),
                "grow");
        if (!used) {
            words.add(TextElement.small(use.use().title() + use.since().map(at -> " " + Moment.text(at)).orElse("") + " by " + use.by() + ": " + use.why()));
        }
        Div buttons = TextElement.styled(new Div(button("Edit", exercise, () -> acts.edit().accept(exercise.id())),
                button("Duplicate", exercise, () -> acts.duplicate().accept(exercise.id())),
                used ? button("Retire", exercise, () -> acts.retire().accept(exercise))
                        : button("Bring back", exercise, () -> acts.bringBack().accept(exercise.id())),
                acts.download().apply(exercise.id())), "row", "wrap");
        return new ListItem(words, buttons);
    }

    private static NativeButton button(String text, ExerciseSummary exercise, Runnable act) {
        NativeButton button = FieldElement.button(text, act);
        button.setAriaLabel(text + " " + exercise.title());
        return button;
    }
}
