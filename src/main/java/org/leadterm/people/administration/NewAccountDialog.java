package org.leadterm.people.administration;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.account.NewAccount;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.PeopleDialog;
import org.leadterm.people.password.PasswordRules;

class NewAccountDialog extends PeopleDialog {
    private static final long serialVersionUID = 1L;

    NewAccountDialog(Consumer<NewAccount> create) {
        this(form(create));
    }

    private NewAccountDialog(FieldsForm form) {
        super("New account", "", "Cancel", form);
        form.focus("name");
    }

    private static FieldsForm form(Consumer<NewAccount> create) {
        List<Field.Option> roles = Stream.of(Role.values()).map(role -> new Field.Option(role.text(), role.label())).toList();
        return new FieldsForm(List.of(
                Field.text("name", "User name").helping(PersonName.RULE),
                Field.text("displayName", "Display name").helping("As others see it, for example First Last."),
                Field.checks("roles", "Roles", roles),
                Field.password("password", "Password", "new-password").helping(PasswordRules.RULE)),
                "Create account", values -> create.accept(NewAccount.of(values.text("name"), values.text("displayName"),
                        values.texts("roles"), values.text("password"))));
    }
}
