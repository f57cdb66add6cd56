package org.leadterm.people.administration;

import java.util.List;
import java.util.function.Consumer;
import org.leadterm.people.Person;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.PeopleDialog;
import org.leadterm.people.password.PasswordRules;

class ResetPasswordDialog extends PeopleDialog {
    private static final long serialVersionUID = 1L;

    ResetPasswordDialog(Person person, Consumer<String> reset) {
        this(person, new FieldsForm(List.of(Field.password("password", "New password", "new-password").helping(PasswordRules.RULE)),
                "Reset password", values -> reset.accept(values.text("password"))));
    }

    private ResetPasswordDialog(Person person, FieldsForm form) {
        super("Reset the password of " + person.name(), "Ends every session of " + person.displayName()
                + ". Pass the new password on in person, not by e-mail.", "Cancel", form);
        form.focus("password");
    }
}
