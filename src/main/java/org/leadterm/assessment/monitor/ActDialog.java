package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Predicate;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.sitting.Remark;

/** Something to be done to a sitting, with its reason. It stays until it could be done; what is in the way is said in it. */
public class ActDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final LineField why;
    private final Div wrong = new Div();
    private final Div body = new Div();
    private final NativeButton act;
    private transient Command work = () -> { };

    /**
     * @param about what happens; may be empty
     * @param reason the label of the reason
     */
    public ActDialog(String title, String about, String reason, String button) {
        setHeaderTitle(title);
        why = LineField.text(reason, Remark.LONGEST);
        wrong.addClassName("message");
        wrong.getElement().setAttribute("role", "alert");
        body.addClassName("actdialog");
        if (!about.isEmpty()) {
            body.add(new Paragraph(about));
        }
        act = new NativeButton(button, click -> work.execute());
        act.addClassNames("btn", "primary");
        NativeButton leave = new NativeButton("Cancel", click -> close());
        leave.addClassName("btn");
        add(body);
        getFooter().add(leave, act);
    }

    /** Opens it. */
    public void ask(List<? extends Component> fields, Predicate<String> done) {
        fields.forEach(body::add);
        body.add(why, wrong);
        work = () -> tryIt(done);
        open();
        if (fields.isEmpty()) {
            why.focus();
        }
    }

    ActDialog dangerous() {
        act.removeClassName("primary");
        act.addClassName("danger");
        return this;
    }

    /** What the reason says already. */
    ActDialog because(String text) {
        why.fill(text);
        return this;
    }

    private void tryIt(Predicate<String> done) {
        wrong.setText("");
        String reason = why.value();
        boolean given = !reason.isEmpty() && reason.length() <= Remark.LONGEST;
        why.say(given ? "" : "Say it in up to " + Remark.LONGEST + " characters.");
        if (given) {
            try {
                if (done.test(reason)) {
                    close();
                }
            } catch (NotNow | NotThere | AssessmentRefused refused) {
                wrong.setText(refused.getMessage());
            }
        }
    }
}
