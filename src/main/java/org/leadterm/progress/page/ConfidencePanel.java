package org.leadterm.progress.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Confidence;
import org.leadterm.progress.Calibration;
import org.leadterm.progress.chart.Bars;
import org.leadterm.progress.chart.Chart;

/** How often codes were right that the person was sure of, fairly sure of, or guessed. */
public class ConfidencePanel extends Section {
    private static final long serialVersionUID = 1L;

    public ConfidencePanel(Calibration calibration) {
        addClassNames("panel", "confidencepanel");
        getElement().setAttribute("aria-label", "Confidence");
        add(TextElement.styled(new Div(new H2("Confidence")), "panelhead"));
        Div body = TextElement.styled(new Div(), "body");
        int said = calibration.steps().stream().mapToInt(Calibration.Step::n).sum();
        if (said == 0) {
            body.add(TextElement.styled(new Paragraph("Say on the desk how sure you are of a code, and this shows how often you were right."), "s", "t2"));
        } else {
            body.add(new Chart(new Bars("Codes that were right, by how sure they were given", "Right", calibration.steps().stream()
                    .map(step -> new Bars.Bar(name(step.confidence()), step.right(), step.n(), Shares.likely(step.interval()))).toList()).picture()));
            body.add(TextElement.small("Share of codes that were right. Whisker: 95% range. " + TextElement.count(calibration.unsaid(), "code")
                    + " without a word on confidence. It is never marked."));
        }
        add(body);
    }

    private static String name(Confidence confidence) {
        return switch (confidence) {
            case SURE -> "Sure";
            case FAIRLY -> "Fairly sure";
            case GUESS -> "Guess";
        };
    }
}
