package org.leadterm.people.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldValues;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.password.PasswordRules;

class ChangePasswordForm extends Div {
    private static final long serialVersionUID = 1L;
    private final transient BiConsumer<String, String> change;
    private final FieldsForm form;
    private final Paragraph done = new Paragraph();

    ChangePasswordForm(BiConsumer<String, String> change) {
        this.change = change;
        form = new FieldsForm(List.of(
                Field.password("old", "Present password", "current-password"),
                Field.password("password", "New password", "new-password").helping(PasswordRules.RULE),
                Field.password("again", "New password again", "new-password")), "Change password", this::send);
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        add(form, done);
    }

    private void send(FieldValues values) {
        done.setText("");
        if (!values.text("password").equals(values.text("again"))) {
            throw new PersonRefused("again", "The two new passwords differ.");
        }
        change.accept(values.text("old"), values.text("password"));
        form.clear();
        done.setText("Your password is changed. Your other sessions are signed out.");
    }
}
