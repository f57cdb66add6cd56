package org.leadterm.people.cohort.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** Small pieces that every panel of a cohort's page uses. */
final class CohortTexts {
    private CohortTexts() {
    }

    /** {@code 1 member}, {@code 2 members}. */
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    static Span archived() {
        Span badge = new Span("– Archived");
        badge.addClassNames("badge", "mute");
        return badge;
    }

    /** A table with a heading over every column; an empty one is for the buttons. */
    static NativeTable table(String... headings) {
        NativeTable table = new NativeTable();
        table.addClassNames("grid", "mid");
        NativeTableRow head = table.getHead().addRow();
        Stream.of(headings).forEach(heading -> {
            Span text = new Span(heading.isEmpty() ? "Actions" : heading);
            text.setClassName("sr", heading.isEmpty());
            head.add(new NativeTableHeaderCell(text));
        });
        return table;
    }

    static NativeButton button(String text, Runnable act, String... classes) {
        NativeButton button = new NativeButton(text, click -> act.run());
        button.addClassName("btn");
        button.addClassNames(classes);
        return button;
    }

    /** A panel under its heading, which screen readers name it by. */
    static Section panel(String title, List<? extends Component> beside, Component... parts) {
        H2 heading = new H2(title);
        heading.addClassName("grow");
        Header head = new Header(heading);
        beside.forEach(head::add);
        Div body = new Div(parts);
        body.addClassName("body");
        Section panel = new Section(head, body);
        panel.addClassName("panel");
        panel.setAriaLabel(title);
        return panel;
    }
}
