package org.leadterm.exercise.alarm;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;

/** The exercises that a tutor is to look at because a release changed codes of their keys, and those looked at last. */
@Route("alarms")
@PageTitle("Edition alarms – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/releases.css")
@CdiComponent
class AlarmsView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient EditionAlarms alarms;
    private final Paragraph count = new Paragraph();
    private final Paragraph done = new Paragraph();
    private final Div open = new Div();
    private final LookedPanel looked = new LookedPanel();

    @Inject
    AlarmsView(EditionAlarms alarms) {
        this.alarms = alarms;
        addClassNames("page", "alarms");
        count.addClassNames("s", "t2");
        Div head = new Div(new Div(new H1("Edition alarms"), count));
        head.addClassName("viewhead");
        Paragraph about = new Paragraph("A release that is in force now lacks or changes codes of these answer keys. "
                + "Each exercise is kept out of new assessments until a tutor has looked at it, or a new version of it is uploaded without those codes.");
        about.addClassNames("s", "t2", "block", "about");
        done.addClassNames("done", "block");
        done.getElement().setAttribute("role", "status");
        add(head, about, done, open, looked);
        show();
    }

    private void show() {
        List<EditionAlarm> all = alarms.open();
        count.setText(all.isEmpty() ? "Nothing to look at" : all.size() + (all.size() == 1 ? " exercise" : " exercises") + " to look at");
        open.removeAll();
        all.forEach(alarm -> open.add(new AlarmPanel(alarm, note -> look(alarm, note))));
        looked.show(alarms.lookedAt());
    }

    private void look(EditionAlarm alarm, String note) {
        try {
            alarms.look(alarm.id(), note);
            done.setText("✓ " + alarm.title() + " may be used in assessments again.");
        } catch (UnknownAlarm gone) {
            done.setText(gone.getMessage());
        }
        show();
    }
}
