package org.leadterm.cpd.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;

/** An activity in the time line: its day, its kind, its length and how far it is. Its name opens it. */
class TimelineItem extends ListItem {
    private static final long serialVersionUID = 1L;

    TimelineItem(Activity activity, Unit unit, boolean chosen, Runnable open) {
        NativeButton name = new NativeButton(activity.entry().title(), click -> open.run());
        name.getElement().setAttribute("type", "button");
        if (chosen) {
            addClassName("sel");
            name.getElement().setAttribute("aria-current", "true");
        }
        Div dot = CpdTexts.styled(new Div(KindElement.of(activity.entry().kind())), "dotc");
        Div words = CpdTexts.styled(new Div(new H4(name), CpdTexts.styled(new Paragraph(StateBadges.about(activity)), "s", "t2")), "grow");
        getElement().appendChild(day(activity.entry().on()));
        add(dot, words, CpdTexts.styled(new Span(activity.entry().amount(unit).text()), "length"), StateBadges.of(activity));
    }

    private static Element day(LocalDate on) {
        return new Element("time").setAttribute("datetime", on.toString())
                .appendChild(Element.createText("%02d".formatted(on.getDayOfMonth())), new Element("span").setText(Days.month(on)));
    }
}
