package org.leadterm.cpd.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A labelled field of the browser's own: a line, a date, a longer text or a list to pick from. What is in it is sent when the
 * field is left, so that nothing typed is held back.
 */
public class EntryField extends Div {
    private static final long serialVersionUID = 1L;
    private static final String VALUE = "value";
    private final String name;
    private final Element control;
    private final Span wrong = new Span();

    private EntryField(String name, Element control) {
        this.name = name;
        this.control = control;
        addClassName("field");
        String id = "entry-" + UUID.randomUUID();
        control.setAttribute("id", id);
        control.addPropertyChangeListener(VALUE, "change", change -> { });
        NativeLabel label = new NativeLabel(name);
        label.setFor(id);
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        getElement().appendChild(label.getElement(), control, wrong.getElement());
    }

    public static EntryField line(String name, int longest) {
        return new EntryField(name, input("text").setAttribute("maxlength", String.valueOf(longest)));
    }

    /** A number as people write it; what is no number is said, not swallowed by the browser. */
    public static EntryField number(String name) {
        return new EntryField(name, input("text").setAttribute("inputmode", "decimal").setAttribute("maxlength", "12"));
    }

    public static EntryField date(String name) {
        return new EntryField(name, input("date"));
    }

    public static EntryField area(String name, int rows, int longest) {
        return new EntryField(name, new Element("textarea").setAttribute("rows", String.valueOf(rows)).setAttribute("maxlength", String.valueOf(longest)));
    }

    /** @param texts what can be picked, by value; the first is */
    public static EntryField pick(String name, Map<String, String> texts) {
        Element select = new Element("select");
        texts.forEach((value, text) -> select.appendChild(new Element("option").setAttribute(VALUE, value).setText(text)));
        EntryField field = new EntryField(name, select);
        texts.keySet().stream().findFirst().ifPresent(field::fill);
        return field;
    }

    public EntryField helping(String help) {
        Span line = new Span(help);
        line.addClassName("help");
        line.setId("help-" + UUID.randomUUID());
        control.setAttribute("aria-describedby", line.getId().orElseThrow());
        getElement().insertChild(getElement().indexOfChild(wrong.getElement()), line.getElement());
        return this;
    }

    public EntryField hinting(String placeholder) {
        control.setAttribute("placeholder", placeholder);
        return this;
    }

    public EntryField with(String value) {
        fill(value);
        return this;
    }

    public EntryField changing(Command changed) {
        control.addPropertyChangeListener(VALUE, "change", change -> {
            if (change.isUserOriginated()) {
                changed.execute();
            }
        });
        return this;
    }

    public String name() {
        return name;
    }

    public String value() {
        return control.getProperty(VALUE, "").strip();
    }

    /** Empty when no whole date is there. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(value()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public void fill(String value) {
        control.setProperty(VALUE, value);
    }

    public void say(String problem) {
        wrong.setText(problem);
        control.setAttribute("aria-invalid", String.valueOf(!problem.isEmpty()));
    }

    public void focus() {
        control.executeJs("setTimeout(() => this.focus(), 50)");
    }

    private static Element input(String type) {
        return new Element("input").setAttribute("type", type).setAttribute("autocomplete", "off");
    }
}
