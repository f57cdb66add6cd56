package org.leadterm.progress.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.progress.review.Typed.Part;

/** What only the auditor knows, to be typed before the report is made. It is in the report alone: nothing of it is stored. */
class TypedForm extends NativeDetails {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 4;
    private transient Typed typed = Typed.NOTHING;

    TypedForm() {
        super("Your own words in the report");
        addClassNames("panel", "ownwords");
        Div fields = TextElement.styled(new Div(), "fields");
        for (Part part : Part.values()) {
            fields.getElement().appendChild(field(part));
        }
        setContent(new Div(TextElement.styled(new Paragraph("They are printed in the PDF and kept nowhere else: they are gone when you leave this page."
                + " A report without conclusions or recommendations says so."), "s", "t2"), fields));
    }

    Typed typed() {
        return typed;
    }

    void type(Part part, String text) {
        typed = typed.with(part, text);
    }

    private Element field(Part part) {
        String id = "own-" + UUID.randomUUID();
        Element area = new Element("textarea").setAttribute("id", id).setAttribute("rows", String.valueOf(ROWS))
                .setAttribute("maxlength", String.valueOf(Typed.LONGEST));
        area.addEventListener("change", event -> type(part, event.getEventData().getString("element.value"))).addEventData("element.value");
        return new Element("div").setAttribute("class", "field").appendChild(new Element("label").setAttribute("for", id).setText(part.title()), area);
    }
}
