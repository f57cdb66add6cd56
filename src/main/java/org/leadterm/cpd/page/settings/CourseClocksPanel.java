package org.leadterm.cpd.page.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.clock.ClocksPanel;

/** The course clocks of this site, to be changed. */
class CourseClocksPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final UnorderedList list = CpdTexts.styled(new UnorderedList(), "list");
    private final transient Consumer<CourseClock> change;
    private final transient Consumer<CourseClock> remove;

    CourseClocksPanel(Consumer<CourseClock> change, Consumer<CourseClock> remove, Command add) {
        this.change = change;
        this.remove = remove;
        CpdTexts.panel(this, "Course clocks", List.of(CpdTexts.button("+ A clock", add, "small")));
        add(list);
    }

    void show(List<CourseClock> clocks) {
        list.removeAll();
        clocks.forEach(clock -> list.add(new ListItem(CpdTexts.styled(new Div(new H3(clock.name()),
                CpdTexts.styled(new Paragraph(rule(clock)), "s", "t2"), CpdTexts.small(clock.source())), "grow"),
                CpdTexts.button("Change", clock.name(), () -> change.accept(clock), "small"),
                CpdTexts.button("Take out of use", clock.name(), () -> remove.accept(clock), "small", "tertiary"))));
    }

    private static String rule(CourseClock clock) {
        return "Within " + ClocksPanel.length(clock.within()) + " from " + clock.starts().label()
                + (clock.every() > 0 ? ", again every " + ClocksPanel.length(clock.every()) : ", once")
                + (clock.days() > 1 ? ", at least " + clock.days() + " days" : "") + ".";
    }
}
