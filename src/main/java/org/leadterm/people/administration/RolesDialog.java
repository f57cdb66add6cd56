package org.leadterm.people.administration;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.account.WantedRoles;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.PeopleDialog;

class RolesDialog extends PeopleDialog {
    private static final long serialVersionUID = 1L;

    /** @param change gets the roles and the reason */
    RolesDialog(Person person, BiConsumer<WantedRoles, String> change) {
        super("Roles of " + person.name(), person.displayName()
                + " is signed out at once and signs in with the new roles. What was done in the old ones stays.", "Cancel",
                new FieldsForm(List.of(
                        Field.checks("roles", "Roles", Stream.of(Role.values()).map(role -> new Field.Option(role.text(), role.label())).toList())
                                .starting(person.roles().stream().map(Role::text).collect(Collectors.joining(","))),
                        Field.text("why", "Reason").helping("Kept in the audit trail; may be left empty.")),
                        "Change roles", values -> change.accept(WantedRoles.of(values.texts("roles")), values.text("why"))));
    }
}
