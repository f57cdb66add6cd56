package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.page.KindElement;
import org.leadterm.cpd.page.StateBadges;

/**
 * An activity in the time line: its day, its kind, its length and how far it is. Its name opens it. It stays in its place when the
 * activity changes: a click that leaves a field stores that field first, and must still find its button.
 */
class TimelineItem extends ListItem {
    private static final long serialVersionUID = 1L;
    private final NativeButton name = new NativeButton();
    private final Element day = new Element("time");
    private final Div dot = CpdTexts.styled(new Div(), "dotc");
    private final Paragraph about = CpdTexts.styled(new Paragraph(), "s", "t2");
    private final Span length = CpdTexts.styled(new Span(), "length");
    private final Span state = CpdTexts.styled(new Span(), "state");

    TimelineItem(ActivityId id, Consumer<ActivityId> open) {
        name.addClickListener(click -> open.accept(id));
        name.getElement().setAttribute("type", "button");
        getElement().appendChild(day);
        add(dot, CpdTexts.styled(new Div(new H4(name), about), "grow"), length, state);
    }

    void show(Activity activity, Unit unit, boolean chosen) {
        LocalDate on = activity.entry().on();
        day.removeAllChildren();
        day.setAttribute("datetime", on.toString())
                .appendChild(Element.createText("%02d".formatted(on.getDayOfMonth())), new Element("span").setText(Days.month(on)));
        dot.removeAll();
        dot.add(KindElement.of(activity.entry().kind()));
        name.setText(activity.entry().title());
        about.setText(StateBadges.about(activity));
        length.setText(activity.entry().amount(unit).text());
        state.removeAll();
        state.add(StateBadges.of(activity));
        setClassName("sel", chosen);
        if (chosen) {
            name.getElement().setAttribute("aria-current", "true");
        } else {
            name.getElement().removeAttribute("aria-current");
        }
    }
}
