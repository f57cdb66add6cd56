package org.leadterm.cpd.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Asks for what is needed to do one thing. It stays until it could be done; what is in the way is said in it. */
public class AskDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final Div wrong = new Div();

    /**
     * @param about what happens; may be empty
     * @param done  does it; false when a field has said what is wrong
     */
    public AskDialog(String title, String about, String button, List<? extends Component> fields, BooleanSupplier done) {
        setHeaderTitle(title);
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        Div body = CpdTexts.styled(new Div(), "cpddialog");
        if (!about.isEmpty()) {
            body.add(new Paragraph(about));
        }
        fields.forEach(body::add);
        body.add(wrong);
        add(body);
        getFooter().add(CpdTexts.button("Cancel", this::close), CpdTexts.button(button, () -> tryIt(done), "primary"));
    }

    private void tryIt(BooleanSupplier done) {
        wrong.setText("");
        if (Said.when(done, wrong::setText)) {
            close();
        }
    }
}
