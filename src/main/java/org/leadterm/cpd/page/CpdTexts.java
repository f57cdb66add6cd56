package org.leadterm.cpd.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;

/** Small pieces that every panel of the CPD log uses. */
public final class CpdTexts {
    private CpdTexts() {
    }

    public static <C extends HasStyle> C styled(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    public static Paragraph small(String text) {
        return styled(new Paragraph(text), "xs", "t2");
    }

    /** A tint, a sign and a word together, so that colour is never alone. */
    public static Span badge(String kind, String sign, String text) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        return styled(new Span(mark, new Span(text)), "badge", kind);
    }

    public static NativeButton button(String text, Command pressed, String... classes) {
        NativeButton button = new NativeButton(text, click -> pressed.execute());
        button.getElement().setAttribute("type", "button");
        return styled(styled(button, "btn"), classes);
    }

    /** A button among several of one name: screen readers also hear what it belongs to. */
    public static NativeButton button(String text, String of, Command pressed, String... classes) {
        NativeButton button = button(text, pressed, classes);
        button.setAriaLabel(text + ": " + of);
        return button;
    }

    /** A panel under its heading, which screen readers name it by. */
    public static Section panel(Section panel, String title, List<? extends Component> beside) {
        Header head = new Header(styled(new H2(title), "grow"));
        beside.forEach(head::add);
        panel.addClassName("panel");
        panel.setAriaLabel(title);
        panel.add(head);
        return panel;
    }

    public static Div body(Component... parts) {
        return styled(new Div(parts), "body");
    }

    /** A message of its own, read out when it comes. */
    public static Div note(String kind, String sign, String sentence) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        return styled(new Div(mark, new Span(sentence)), "note", kind);
    }

    /** {@code 1 activity}, {@code 2 activities}. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
