package org.leadterm.exercise.gate;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** Small pieces that the gate's pages are made of. */
final class GateElement {
    private static int counter;

    private GateElement() {
    }

    /** A tint, a sign and a word together, so that colour is never alone. */
    static Span badge(String kind, String sign, String text) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        return styled(new Span(mark, new Span(text)), "badge", kind);
    }

    static Paragraph small(String text) {
        return styled(new Paragraph(text), "xs", "t2");
    }

    static NativeButton button(String text, String about, Runnable pressed, String... classes) {
        NativeButton button = styled(new NativeButton(text, click -> pressed.run()), "btn");
        button.addClassNames(classes);
        if (!about.isEmpty()) {
            button.setAriaLabel(text + ": " + about);
        }
        return button;
    }

    static Anchor link(String path, String text, String... classes) {
        Anchor link = styled(new Anchor(path, text), classes);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static Input input(String value, int longest) {
        Input input = new Input();
        counter++;
        input.setId("gate-" + counter);
        input.setValue(value);
        input.getElement().setAttribute("maxlength", String.valueOf(longest));
        return input;
    }

    static Div field(String name, Input input) {
        NativeLabel label = new NativeLabel(name);
        label.setFor(input);
        return styled(new Div(label, input), "field", "grow");
    }

    static Section panel(String title, String css) {
        Section panel = styled(new Section(styled(new Div(new H2(title)), "panelhead")), "panel", css);
        panel.getElement().setAttribute("aria-label", title);
        return panel;
    }

    static <C extends HasStyle> C styled(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }
}
