package org.leadterm.people.privacy.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.privacy.DryRun;
import org.leadterm.people.privacy.Retention;

/** One period: how long, why, what would go now, and the form that changes it. */
class PeriodPanel extends Div {
    private static final long serialVersionUID = 1L;

    /** Stores a period. */
    interface Change {
        void store(String name, int months, String reason);
    }

    PeriodPanel(Retention retention, List<DryRun> would, String title, Change change) {
        addClassName("period");
        FieldsForm form = new FieldsForm(List.of(Field.text("months", "Months").starting(String.valueOf(retention.months())).helping("0 keeps for ever."),
                Field.text("reason", "Reason").starting(retention.reason())), "Save",
                values -> change.store(retention.name(), months(values.text("months")), values.text("reason")));
        add(new H3(title), new Paragraph(retention.reason()));
        would.forEach(one -> add(line(one)));
        add(form);
    }

    private static Paragraph line(DryRun one) {
        Paragraph line = new Paragraph(one.retention().months() == 0 ? "Kept for ever: " + one.what() + "."
                : one.removed() == 0 ? "Nothing would go now: " + one.what() + "."
                : String.format(Locale.UK, "The next daily round removes %,d: %s.", one.removed(), one.what()));
        line.addClassNames("s", "t2");
        return line;
    }

    private static int months(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException none) {
            throw new PersonRefused("months", "Months are a whole number.");
        }
    }
}
