package org.leadterm.people.administration;

import java.util.List;
import java.util.function.Consumer;
import org.leadterm.people.Person;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.PeopleDialog;

class DisableDialog extends PeopleDialog {
    private static final long serialVersionUID = 1L;

    DisableDialog(Person person, Consumer<String> disable) {
        this(person, new FieldsForm(List.of(Field.text("why", "Reason").helping("Kept in the audit trail; may be left empty.")),
                "Disable account", values -> disable.accept(values.text("why"))));
    }

    private DisableDialog(Person person, FieldsForm form) {
        super("Disable " + person.name(), person.displayName()
                + " is signed out at once, and API tokens stop working. Nothing is deleted; you can enable the account again.", "Cancel", form);
        form.focus("why");
    }
}
