package org.leadterm.classification.release.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.release.ReleaseFormat;

/** What is to be said of a file before it is checked: what it is, its format, its name, its first day. */
class ImportFields extends Div {
    private static final long serialVersionUID = 1L;
    private static final String INDEX = "-index";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final ChoiceField kind = new ChoiceField("import-kind", "What it is", kinds(), this::show);
    private final ChoiceField format = new ChoiceField("import-format", "Format", formats(), () -> { });
    private final Input name = new Input();
    private final Input day = new Input();
    private final Div ofRelease = new Div();

    ImportFields() {
        addClassName("importfields");
        day.setType("date");
        name.getElement().setAttribute("maxlength", String.valueOf(Heading.LONGEST_NAME));
        ofRelease.addClassName("ofrelease");
        ofRelease.add(format, field("import-name", "Name", name), field("import-day", "Valid from", day));
        add(kind, ofRelease);
    }

    private static Div field(String id, String title, Input input) {
        input.setId(id);
        NativeLabel label = new NativeLabel(title);
        label.setFor(id);
        return ViewElement.styled(new Div(label, input), "field");
    }

    private void show() {
        ofRelease.setVisible(!isIndex());
    }

    void guess(FileGuess guess, LocalDate today) {
        kind.choose(guess.classification().id() + (guess.index() ? INDEX : ""));
        format.choose(guess.format().id());
        name.setValue(guess.name());
        day.setValue(guess.day().orElse(today).toString());
        show();
    }

    boolean isIndex() {
        return kind.value().endsWith(INDEX);
    }

    Classification classification() {
        return Classification.of(kind.value().replace(INDEX, "")).orElseThrow();
    }

    ReleaseFormat format() {
        return ReleaseFormat.of(format.value()).orElseThrow();
    }

    /** What has to be put right before the file can be checked; nothing when it is an index. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!isIndex() && (name.getValue().isBlank() || name.getValue().strip().length() > Heading.LONGEST_NAME)) {
            problems.add("The release needs a name of 1 to " + Heading.LONGEST_NAME + " characters.");
        }
        if (!isIndex() && !isDay(day.getValue())) {
            problems.add("“Valid from” must be a day from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        return problems;
    }

    /** Once there are no {@link #problems}. */
    Heading heading() {
        return new Heading(name.getValue().strip(), classification(), LocalDate.parse(day.getValue()));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Classification one : Classification.values()) {
            kinds.put(one.id(), "Release of " + one.title());
        }
        for (Classification one : Classification.values()) {
            kinds.put(one.id() + INDEX, "Alphabetical index of " + one.title());
        }
        return kinds;
    }

    private static Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        for (ReleaseFormat one : ReleaseFormat.values()) {
            formats.put(one.id(), Texts.format(one));
        }
        return formats;
    }
}
