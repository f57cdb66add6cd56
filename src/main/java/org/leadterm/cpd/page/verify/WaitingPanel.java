package org.leadterm.cpd.page.verify;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.verify.Overseen.Member;
import org.leadterm.cpd.page.verify.Overseen.Waiting;

/** Whose activities wait for a second person's word, each with the way to them. */
class WaitingPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;
    private final Span number = CpdTexts.styled(new Span(), "t3", "s");
    private final UnorderedList list = CpdTexts.styled(new UnorderedList(), "list", "waiting");
    private final transient Consumer<Member> open;

    WaitingPanel(Consumer<Member> open) {
        this.open = open;
        CpdTexts.panel(this, "Waiting for verification", List.of(number));
        addClassName("block");
        add(list);
    }

    /** @param people in the order in which they are to stand */
    void show(List<Waiting> people) {
        number.setText(people.isEmpty() ? "" : CpdTexts.count(people.stream().mapToInt(Waiting::activities).sum(), "activity", "activities") + " of "
                + CpdTexts.count(people.size(), "person", "people"));
        list.removeAll();
        if (people.isEmpty()) {
            list.add(CpdTexts.styled(new ListItem("Nothing of the people in your cohorts waits."), "t2"));
        }
        people.stream().limit(MOST).forEach(each -> list.add(item(each)));
        if (people.size() > MOST) {
            list.add(CpdTexts.styled(new ListItem((people.size() - MOST) + " more with fewer: choose them by their cohort."), "t2"));
        }
    }

    private ListItem item(Waiting each) {
        return new ListItem(CpdTexts.styled(new Div(new H3(each.member().name()),
                CpdTexts.small(CpdTexts.count(each.activities(), "activity", "activities") + " not verified")), "grow"),
                CpdTexts.button("Open", each.member().name(), () -> open.accept(each.member()), "small"));
    }
}
