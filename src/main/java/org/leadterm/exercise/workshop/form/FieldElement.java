package org.leadterm.exercise.workshop.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Labelled fields and buttons as the workshop has them. */
public final class FieldElement {
    private FieldElement() {
    }

    /** A field under its label; the field's id is its name on the page. */
    public static Div labelled(String label, String id, Component field) {
        field.setId(id);
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(id);
        Div box = new Div(caption, field);
        box.addClassName("field");
        return box;
    }

    public static Div text(String label, String id, String value, Consumer<String> onChange) {
        return labelled(label, id, line(value, onChange));
    }

    public static Div words(String label, String id, String value, int rows, Consumer<String> onChange) {
        return labelled(label, id, listening(new Words(value, rows), onChange));
    }

    public static Input line(String value, Consumer<String> onChange) {
        Input input = new Input(ValueChangeMode.ON_CHANGE);
        input.getElement().setAttribute("autocomplete", "off");
        input.setValue(value);
        return listening(input, onChange);
    }

    public static <C extends Component & HasValue<?, String>> C listening(C field, Consumer<String> onChange) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(change.getValue());
            }
        });
        return field;
    }

    public static NativeButton button(String text, Runnable onClick) {
        NativeButton button = new NativeButton(text, click -> onClick.run());
        button.addClassNames("btn", "small");
        return button;
    }

    /** A small sign with a name for those who do not see it. */
    public static NativeButton sign(String sign, String name, Runnable onClick) {
        NativeButton button = button(sign, onClick);
        button.addClassNames("tertiary", "icon");
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name);
        return button;
    }

    public static Paragraph help(String text) {
        Paragraph help = new Paragraph(text);
        help.addClassNames("xs", "t2");
        return help;
    }
}
