package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Words;

/** Asks why an exercise is taken out of use. */
class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Words why = new Words("", 3);
    private final Paragraph refused = new Paragraph();

    ReasonDialog(String title, Consumer<String> take) {
        setHeaderTitle("Retire “" + title + "”");
        setWidth("min(520px, 96vw)");
        refused.getElement().setAttribute("role", "alert");
        Div body = new Div(new Paragraph("Nobody begins it anew. Attempts that are open go on, and mark sheets stay."),
                FieldElement.labelled("Reason, kept in the audit trail", "retire-why", why), refused);
        body.addClassName("stack");
        add(body);
        NativeButton retire = FieldElement.button("Retire", () -> {
            if (why.getValue().isBlank()) {
                refused.setText("Say why it is retired.");
            } else {
                take.accept(why.getValue());
                close();
            }
        });
        retire.addClassName("primary");
        getFooter().add(FieldElement.button("Cancel", this::close), retire);
    }
}
