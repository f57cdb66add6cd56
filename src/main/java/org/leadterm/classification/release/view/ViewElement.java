package org.leadterm.classification.release.view;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** Small pieces that every panel here uses. */
final class ViewElement {
    private ViewElement() {
    }

    static <C extends HasStyle> C styled(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    static NativeButton button(String text, Runnable click, String... classes) {
        NativeButton button = new NativeButton(text, event -> click.run());
        button.getElement().setAttribute("type", "button");
        return styled(styled(button, "btn"), classes);
    }

    static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A message with its sign, so that colour is never alone. */
    static Div note(String kind, String sign, String sentence) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        return styled(new Div(styled(mark, "sign"), styled(new Span(sentence), "b")), "note", kind);
    }

    static Element badge(String kind, String text) {
        return new Element("span").setAttribute("class", "badge " + kind).setText(text);
    }

    /** A table that can be moved sideways where it is too wide, by keyboard too. */
    static Div table(String label, List<String> columns, Element body) {
        Element head = new Element("tr");
        columns.forEach(title -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(title)));
        Div panel = styled(new Div(), "tablepanel");
        panel.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", label).appendChild(
                new Element("table").setAttribute("class", "grid").appendChild(new Element("thead").appendChild(head), body));
        return panel;
    }

    static Element row(Element... cells) {
        return new Element("tr").appendChild(cells);
    }

    static Element cell(String text) {
        return new Element("td").setText(text);
    }

    static Element cell(Element... content) {
        return new Element("td").appendChild(content);
    }

    static Element line(String style, String text) {
        return new Element("div").setAttribute("class", style).setText(text);
    }

    /** A code; a link where the book in force has it. */
    static Element code(Code code, boolean linked) {
        Classification classification = code.classification();
        return (linked ? new Element("a").setAttribute("href", "codebook/" + classification.id() + "/" + code).setAttribute("router-link", true)
                : new Element("span")).setAttribute("class", "code").setText(code.text());
    }
}
