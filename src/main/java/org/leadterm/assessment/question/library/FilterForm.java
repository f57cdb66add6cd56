package org.leadterm.assessment.question.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.leadterm.assessment.question.QuestionKind;
import org.leadterm.assessment.question.Subject;
import org.leadterm.assessment.question.bank.QuestionFilter;
import org.leadterm.exercise.Level;

/** Narrows the bank by subject, level, kind and words. */
class FilterForm extends Div {
    private static final long serialVersionUID = 1L;

    private final PickElement subject;
    private final PickElement level;
    private final PickElement kind;
    private final Input words = new Input(ValueChangeMode.LAZY);

    FilterForm(Command changed) {
        addClassName("qfilter");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "Questions");
        subject = new PickElement("Every subject", texts(Subject.values(), Subject::id, Subject::title), changed);
        level = new PickElement("Every level", texts(Level.values(), Level::id, Level::title), changed);
        kind = new PickElement("Every kind", texts(QuestionKind.values(), QuestionKind::id, QuestionKind::title), changed);
        words.setPlaceholder("Words, id, tag or standard");
        words.addValueChangeListener(change -> changed.execute());
        add(field("Subject", subject), field("Level", level), field("Kind", kind), field("Find a question", words));
    }

    QuestionFilter value() {
        return new QuestionFilter(Subject.of(subject.value()), Level.of(level.value()), QuestionKind.of(kind.value()), words.getValue());
    }

    private static Div field(String title, Component input) {
        input.setId("questions-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        NativeLabel label = new NativeLabel(title);
        label.setFor(input);
        Div field = new Div(label, input);
        field.addClassName("field");
        return field;
    }

    private static <T> Map<String, String> texts(T[] values, Function<T, String> id, Function<T, String> title) {
        Map<String, String> texts = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> texts.put(id.apply(value), title.apply(value)));
        return texts;
    }
}
