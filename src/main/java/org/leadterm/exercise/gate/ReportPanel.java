package org.leadterm.exercise.gate;

import static org.leadterm.exercise.gate.GateElement.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.leadterm.exercise.ExerciseRefused;

/** Where whoever reads an exercise says that something in it may identify a person. */
public class ReportPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WHY = 1000;

    private final Paragraph said = styled(new Paragraph(), "s", "b");

    /** @param report takes the exercise out of use for that reason */
    public ReportPanel(Consumer<String> report) {
        addClassNames("panel", "reportpanel");
        getElement().setAttribute("aria-label", "Report a suspected identifier");
        Input why = GateElement.input("", LONGEST_WHY);
        said.getElement().setAttribute("role", "status");
        add(styled(new Div(new H2("Suspected identifier")), "panelhead"),
                styled(new Div(GateElement.small("A report takes the exercise out of use at once, until it is settled under Sign-off."),
                        GateElement.field("What it is and where, without repeating it", why),
                        GateElement.button("Report", "", () -> send(report, why), "small"), said), "body"));
    }

    private void send(Consumer<String> report, Input why) {
        try {
            report.accept(why.getValue());
            said.setText("✓ Out of use.");
        } catch (ExerciseRefused refused) {
            said.setText("✕ " + refused.problems().get(0).text());
        }
    }
}
