package org.leadterm.exercise.gate;

import static org.leadterm.exercise.gate.GateElement.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.casenote.identifier.Kind;
import org.leadterm.exercise.page.Moment;

/** What was found in a draft: the open findings with what can be done about them, then what was decided. */
class FindingsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1000;
    private static final int SHOWN = 30;

    private final transient Deeds deeds;
    private final Span count = styled(new Span(), "s", "t2");
    private final Div body = new Div();

    /** What can be done with findings. */
    interface Deeds extends FindingCard.Deeds {
        void replaceAll();

        void moveDates();

        void keepAll(List<Found> found, String reason);
    }

    FindingsPanel(Deeds deeds) {
        this.deeds = deeds;
        addClassNames("panel", "findingspanel");
        getElement().setAttribute("aria-label", "Anonymisation findings");
        add(styled(new Div(new H2("Anonymisation findings"), count), "panelhead"), body);
    }

    void show(GateState state) {
        List<Found> open = state.open();
        count.setText(open.isEmpty() ? "none open" : open.size() + " open");
        body.removeAll();
        if (open.isEmpty()) {
            body.add(styled(new Div(GateElement.badge("ok", "✓", "Nothing open"),
                    GateElement.small("Rules find what has a shape or a cue. What they miss is what the second reader is for.")), "part"));
        } else {
            body.add(together(open), cards(open));
        }
        if (!state.history().isEmpty()) {
            body.add(decided(state));
        }
    }

    private Div together(List<Found> open) {
        boolean dates = open.stream().anyMatch(found -> found.finding().kind() == Kind.DATE);
        boolean others = open.stream().anyMatch(found -> found.finding().kind() != Kind.DATE);
        Div buttons = styled(new Div(), "row", "wrap");
        if (others) {
            buttons.add(GateElement.button("Replace all as proposed", "", deeds::replaceAll, "small", "primary"));
        }
        if (dates) {
            buttons.add(GateElement.button("Move all dates", "", deeds::moveDates, "small"));
        }
        return styled(new Div(buttons, keepAll(open)), "part", "together");
    }

    private Div keepAll(List<Found> open) {
        KindSelect kinds = new KindSelect();
        open.stream().map(found -> found.finding().kind()).distinct().sorted().forEach(kind -> kinds.offer(kind));
        Input reason = GateElement.input("", LONGEST_REASON);
        return styled(new Div(kinds.field(), GateElement.field("Why they may stay", reason), GateElement.button("Keep these", "", () -> deeds.keepAll(
                open.stream().filter(found -> found.finding().kind() == kinds.chosen()).toList(), reason.getValue()), "small")), "deedline");
    }

    private OrderedList cards(List<Found> open) {
        OrderedList list = styled(new OrderedList(), "findingcards");
        for (int at = 0; at < open.size(); at++) {
            list.add(new FindingCard(at + 1, open.get(at), deeds));
        }
        return list;
    }

    private static Div decided(GateState state) {
        UnorderedList list = styled(new UnorderedList(), "decided");
        state.history().stream().limit(SHOWN).forEach(decision -> list.add(styled(new ListItem(
                GateElement.badge("ok", "✓", decision.kind().label()),
                styled(new Span(decision.deed() == Decision.Deed.KEPT ? "kept: " + decision.words() : "replaced by " + decision.words()), "grow", "t2"),
                styled(new Span(decision.by() + ", " + Moment.text(decision.at())), "xs", "t3")), "row", "wrap")));
        return styled(new Div(list), "part");
    }
}
