package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.check.Share;
import org.leadterm.cpd.page.CpdTexts;

/** How much of the cycle's target is done, of which category, and how that stands against the days gone. */
class TargetPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final Span standing = new Span();
    private final Div ring = CpdTexts.styled(new Div(), "ring");
    private final Div about = new Div();

    TargetPanel() {
        addClassName("target");
        CpdTexts.panel(this, "Cycle target", List.of(standing));
        add(CpdTexts.body(ring, about));
    }

    void show(CycleCheck check) {
        List<Share> slices = check.shares();
        Amount target = check.cycle().target().total();
        standing.removeAll();
        standing.add(badge(check));
        UnorderedList list = CpdTexts.styled(new UnorderedList(), "slices");
        for (int i = 0; i < slices.size(); i++) {
            Share slice = slices.get(i);
            list.add(line(slice.category().letter(), slice.category().label(), slice.done(), RingElement.tone(i)));
        }
        list.add(line("R", "Remaining", check.left(), "rest"));
        ring.removeAll();
        ring.add(RingElement.of(slices, target), list);
        about.removeAll();
        about.add(CpdTexts.small("If every day brought the same, " + check.plan().text() + " by today. "
                + check.cycle().target().source()));
    }

    private static Span badge(CycleCheck check) {
        if (check.left().isNone()) {
            return CpdTexts.badge("ok", "✓", "Target reached");
        }
        Amount ahead = check.ahead();
        Amount none = Amount.none(ahead.unit());
        return ahead.compareTo(none) < 0 ? CpdTexts.badge("warn", "!", none.minus(ahead).text() + " behind plan")
                : CpdTexts.badge("ok", "✓", ahead.isNone() ? "On plan" : ahead.text() + " ahead of plan");
    }

    private static ListItem line(String letter, String name, Amount amount, String look) {
        Span sign = CpdTexts.styled(new Span(letter), "letter");
        sign.getElement().setAttribute("aria-hidden", "true");
        return CpdTexts.styled(new ListItem(sign, CpdTexts.styled(new Span(name), "grow"), CpdTexts.styled(new Span(amount.number()), "b")), look);
    }
}
