package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A labelled control with a line that helps, and the place where its problems are said. */
class FieldPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final Component control;
    private final NativeLabel label;
    private final Paragraph help;
    private final Paragraph problem = new Paragraph();

    /** @param name unique on its page */
    <C extends Component & HasValue<?, String>> FieldPanel(String name, String label, String help, C control) {
        this.control = control;
        this.label = new NativeLabel(label);
        this.help = new Paragraph(help);
        control.setId(name);
        this.label.setFor(name);
        this.help.setId(name + "-help");
        this.help.addClassName("help");
        this.help.setVisible(!help.isEmpty());
        problem.setId(name + "-problem");
        problem.addClassName("problem");
        problem.setVisible(false);
        control.getElement().setAttribute("aria-describedby", name + "-help " + name + "-problem");
        addClassName("field");
        add(this.label, control, this.help, problem);
    }

    void call(String title, String helping) {
        label.setText(title);
        help.setText(helping);
        help.setVisible(!helping.isEmpty());
    }

    /** Says what is wrong with it; an empty list is nothing. */
    void say(List<String> problems) {
        problem.setText(String.join(". ", problems));
        problem.setVisible(!problems.isEmpty());
        control.getElement().setAttribute("aria-invalid", String.valueOf(!problems.isEmpty()));
    }

    void focus() {
        control.getElement().callJsFunction("focus");
    }
}
