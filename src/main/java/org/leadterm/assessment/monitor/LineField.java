package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** A labelled line to fill in, and what is wrong with it. */
public class LineField extends Div {
    private static final long serialVersionUID = 1L;
    private final Input input = new Input();
    private final Span wrong = new Span();

    /** @param type of the browser's input: {@code text}, {@code number}, {@code datetime-local} */
    LineField(String name, String type, String value) {
        addClassName("field");
        input.setId("line-" + UUID.randomUUID());
        input.setType(type);
        input.setValue(value);
        input.getElement().setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel(name);
        label.setFor(input);
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        add(label, input, wrong);
    }

    public static LineField text(String name, int longest) {
        LineField field = new LineField(name, "text", "");
        field.input.getElement().setAttribute("maxlength", String.valueOf(longest));
        return field;
    }

    static LineField number(String name, int least, int most, String value) {
        LineField field = new LineField(name, "number", value);
        field.input.getElement().setAttribute("min", String.valueOf(least)).setAttribute("max", String.valueOf(most));
        return field;
    }

    public LineField helping(String help) {
        Span line = new Span(help);
        line.addClassName("help");
        line.setId("help-" + UUID.randomUUID());
        input.getElement().setAttribute("aria-describedby", line.getId().orElseThrow());
        addComponentAtIndex(2, line);
        return this;
    }

    public String value() {
        return input.getValue().strip();
    }

    public void fill(String value) {
        input.setValue(value);
    }

    public void say(String problem) {
        wrong.setText(problem);
        input.getElement().setAttribute("aria-invalid", !problem.isEmpty());
    }

    public void focus() {
        input.getElement().executeJs("setTimeout(() => this.focus(), 50)");
    }
}
