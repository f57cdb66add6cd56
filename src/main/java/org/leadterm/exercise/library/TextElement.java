package org.leadterm.exercise.library;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of text that every panel here uses. */
public final class TextElement {
    private TextElement() {
    }

    public static Paragraph small(String text) {
        return styled(new Paragraph(text), "xs", "t2");
    }

    public static Span code(Object code) {
        return styled(new Span(code.toString()), "code");
    }

    /** A tint, a sign and a word together, so that colour is never alone. */
    public static Span badge(String kind, String sign, String text) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        return styled(new Span(mark, new Span(text)), "badge", kind);
    }

    public static <C extends HasStyle> C styled(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    /** {@code 1 exercise}, {@code 2 exercises}. */
    public static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
