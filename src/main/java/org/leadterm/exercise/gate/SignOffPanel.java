package org.leadterm.exercise.gate;

import static org.leadterm.exercise.gate.GateElement.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.leadterm.exercise.gate.SignOff.Outcome;
import org.leadterm.exercise.page.Moment;

/** Two people: whoever wrote the draft asks, somebody else reads it and signs what risk remains. */
class SignOffPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_STATEMENT = 2000;

    private final transient Deeds deeds;
    private final OrderedList people = styled(new OrderedList(), "signers");
    private final Div act = new Div();

    /** What the two can do. */
    interface Deeds {
        void request();

        void sign(String statement);

        void sendBack(String reason);

        void release();
    }

    SignOffPanel(Deeds deeds) {
        this.deeds = deeds;
        addClassNames("panel", "signoffpanel");
        getElement().setAttribute("aria-label", "Two-person sign-off");
        add(styled(new Div(new H2("Two-person sign-off")), "panelhead"), people, act);
    }

    void show(GateState state) {
        people.removeAll();
        people.add(author(state), reader(state));
        act.removeAll();
        if (!state.draft().isOpen()) {
            act.add(styled(new Div(GateElement.badge("ok", "✓", "Released")), "part"));
        } else if (state.isSigned()) {
            act.add(styled(new Div(GateElement.button("Release this version", "", deeds::release, "primary")), "part"));
        } else if (state.isWaiting() && !state.wroteIt(state.caller())) {
            act.add(answer());
        }
    }

    private ListItem author(GateState state) {
        boolean asked = state.isWaiting() || state.isSigned();
        String words = state.signOff().filter(request -> asked).map(request -> request.requester() + " asked on "
                + Moment.text(request.requestedAt()) + ", for this save").orElse(state.draft().line().author() + ", save " + state.draft().number());
        NativeButton ask = GateElement.button("Ask for sign-off", "", deeds::request, "small");
        ask.setEnabled(state.open().isEmpty() && state.wroteIt(state.caller()) && state.draft().isOpen());
        return person("1", "Author", words, asked ? GateElement.badge("ok", "✓", "Asked") : ask);
    }

    private ListItem reader(GateState state) {
        if (state.isSigned()) {
            SignOff signed = state.signOff().orElseThrow();
            return person("2", "Second reader", signed.answerer() + " signed on " + Moment.text(signed.answeredAt()) + ". Risk that remains: "
                    + signed.statement(), GateElement.badge("ok", "✓", "Signed"));
        }
        return state.signOff().filter(request -> request.is(Outcome.SENT_BACK))
                .map(back -> person("2", "Second reader", back.answerer() + " sent it back: " + back.statement(), GateElement.badge("warn", "!", "Sent back")))
                .orElseGet(() -> person("2", "Second reader", "must be someone who did not write it",
                        state.isWaiting() ? GateElement.badge("info", "…", "Waiting") : GateElement.badge("mute", "–", "Not asked")));
    }

    private static ListItem person(String number, String role, String words, Component end) {
        Span avatar = styled(new Span(number), "avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(avatar, styled(new Div(styled(new Span(role), "b"), GateElement.small(words)), "grow"), end);
    }

    private Div answer() {
        Input statement = GateElement.input("", LONGEST_STATEMENT);
        return styled(new Div(GateElement.field("What risk remains, or what is to be changed", statement),
                GateElement.small("Read every document: the rules miss names without a title, and what is rare."),
                styled(new Div(GateElement.button("Sign", "", () -> deeds.sign(statement.getValue()), "primary"),
                        GateElement.button("Send back", "", () -> deeds.sendBack(statement.getValue()))), "row")), "part");
    }
}
