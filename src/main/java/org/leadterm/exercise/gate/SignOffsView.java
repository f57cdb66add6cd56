package org.leadterm.exercise.gate;

import static org.leadterm.exercise.gate.GateElement.styled;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.exercise.ExerciseRefused;
import org.leadterm.exercise.page.Moment;

/** What waits for a second reader, and what was reported in exercises that are out of use because of it. */
@Route("gate")
@PageTitle("Sign-off and reports – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/gate.css")
@CdiComponent
class SignOffsView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WHY = 1000;

    private final transient SignOffs signOffs;
    private final transient Reports reports;
    private final Paragraph said = styled(new Paragraph(), "said");
    private final Div panels = styled(new Div(), "gatelists");

    @Inject
    SignOffsView(SignOffs signOffs, Reports reports) {
        this.signOffs = signOffs;
        this.reports = reports;
        addClassNames("page", "gateview");
        said.getElement().setAttribute("role", "status");
        Paragraph about = styled(new Paragraph("Drafts whose authors ask for a second reader, and exercises in which somebody saw "
                + "what may identify a person."), "s", "t2");
        add(styled(new Div(new Div(new H1("Sign-off and reports"), about)), "viewhead"), said, panels);
        show();
    }

    private void show() {
        panels.removeAll();
        panels.add(waiting(signOffs.waiting()), open(reports.open()));
        List<SuspectedReport> settled = reports.settled();
        if (!settled.isEmpty()) {
            panels.add(settled(settled));
        }
    }

    private static Section waiting(List<GateState> waiting) {
        Section panel = GateElement.panel("Waiting for a second reader", "waitingpanel");
        if (waiting.isEmpty()) {
            panel.add(styled(new Div(GateElement.small("No draft waits.")), "part"));
        }
        UnorderedList list = styled(new UnorderedList(), "gaterows");
        waiting.forEach(state -> list.add(new ListItem(styled(new Div(
                GateElement.link("gate/" + state.draft().id(), state.draft().content().about().title(), "b"),
                GateElement.small(state.signOff()
                        .map(asked -> "asked by " + asked.requester() + ", " + Moment.text(asked.requestedAt())).orElse(""))), "grow"),
                state.wroteIt(state.caller()) ? GateElement.badge("mute", "–", "Yours: someone else signs")
                        : GateElement.badge("info", "…", "You can sign"))));
        panel.add(list);
        return panel;
    }

    private Section open(List<SuspectedReport> open) {
        Section panel = GateElement.panel("Suspected identifiers", "reportspanel");
        if (open.isEmpty()) {
            panel.add(styled(new Div(GateElement.small("Nothing is reported.")), "part"));
        }
        UnorderedList list = styled(new UnorderedList(), "gaterows");
        open.forEach(report -> list.add(row(report)));
        panel.add(list);
        return panel;
    }

    private ListItem row(SuspectedReport report) {
        Input why = GateElement.input("", LONGEST_WHY);
        Div words = styled(new Div(styled(new Div(GateElement.link("library/" + report.exercise() + "/" + report.version(), report.exercise().text(), "b"),
                GateElement.badge("warn", "!", "Out of use")), "row", "wrap"), new Paragraph(report.why()), GateElement.small(about(report))), "grow");
        Div form = styled(new Div(GateElement.field("Why it may be used again", why),
                GateElement.button("Put back into use", report.exercise().text(), () -> putBack(report, why.getValue()), "small")), "deedline");
        return new ListItem(words, form);
    }

    private static Section settled(List<SuspectedReport> settled) {
        Section panel = GateElement.panel("Settled", "settledpanel");
        UnorderedList list = styled(new UnorderedList(), "gaterows");
        settled.forEach(report -> report.settlement().ifPresent(settlement -> list.add(new ListItem(styled(new Div(
                styled(new Span(report.exercise().text()), "b"), new Paragraph(report.why()), GateElement.small(about(report)),
                GateElement.small(settlement.by() + ", " + Moment.text(settlement.at()) + ": " + settlement.note())), "grow")))));
        panel.add(list);
        return panel;
    }

    private static String about(SuspectedReport report) {
        return "version " + report.version() + (report.place().isEmpty() ? "" : ", " + report.place()) + " · reported by " + report.by() + ", "
                + Moment.text(report.at());
    }

    private void putBack(SuspectedReport report, String why) {
        try {
            reports.putBack(report.id(), why);
            said.setText("✓ The report on " + report.exercise() + " is settled.");
        } catch (ExerciseRefused refused) {
            said.setText("✕ " + refused.problems().get(0).text());
        } catch (UnknownReport gone) {
            said.setText("✕ " + gone.getMessage());
        }
        show();
    }
}
