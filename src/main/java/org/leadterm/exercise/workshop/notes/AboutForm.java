package org.leadterm.exercise.workshop.notes;

import com.vaadin.flow.component.html.Div;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.leadterm.exercise.Level;
import org.leadterm.exercise.draft.content.DraftAbout;
import org.leadterm.exercise.draft.content.DraftAbout.Field;
import org.leadterm.exercise.workshop.form.Choice;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Writing;
import org.leadterm.marking.MarkingScheme;
import org.leadterm.marking.MarkingSchemes;

/** What the exercise says of itself. */
class AboutForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;

    AboutForm(Writing writing) {
        this.writing = writing;
        addClassName("aboutform");
        Map<String, String> levels = new LinkedHashMap<>();
        Stream.of(Level.values()).forEach(level -> levels.put(level.id(), level.title()));
        Map<String, String> schemes = new LinkedHashMap<>();
        MarkingSchemes.shipped().stream().map(MarkingScheme::name).forEach(name -> schemes.put(name, name));
        add(text("Title", Field.TITLE), text("Name in the library", Field.ID),
                FieldElement.help("Letters a to z, digits and hyphens; it is part of addresses and cannot be changed after the release."),
                text("Specialty", Field.SPECIALTY), choice("Level", Field.LEVEL, levels), text("Minutes to work on it", Field.MINUTES),
                text("Tags, with commas between them", Field.TAGS), text("ICD-10 edition", Field.ICD10), text("OPCS-4 edition", Field.OPCS4),
                text("Year of the standards", Field.STANDARDS), choice("Marking scheme", Field.SCHEME, schemes));
    }

    private Div text(String label, Field field) {
        return FieldElement.text(label, id(field), writing.content().about().get(field), text -> change(field, text));
    }

    private Div choice(String label, Field field, Map<String, String> options) {
        Choice choice = new Choice(options, writing.content().about().get(field));
        return FieldElement.labelled(label, id(field), FieldElement.listening(choice, text -> change(field, text)));
    }

    private void change(Field field, String text) {
        DraftAbout before = writing.content().about();
        if (field == Field.TITLE && before.id().equals(name(before.title()))) {
            writing.arrange(content -> content.about(content.about().with(Field.TITLE, text).named(name(text))), id(Field.TITLE));
        } else {
            writing.type(content -> content.about(content.about().with(field, text)));
        }
    }

    /** A name in the library that is made of a title. */
    static String name(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.substring(0, Math.min(plain.length(), 60)).replaceAll("-+$", "");
    }

    private static String id(Field field) {
        return "about-" + field.name().toLowerCase(Locale.ROOT);
    }
}
