package org.leadterm.people.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.password.PasswordRules;

/** An account that can be opened as it stands: everything in it has been checked. */
public record NewAccount(PersonName name, String displayName, Set<Role> roles, String password) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }

    /**
     * What someone asked for, if it will do. A blank display name means the user name.
     *
     * @throws PersonRefused with everything that is wrong at once
     */
    public static NewAccount of(String name, String displayName, List<String> roles, String password) {
        List<Problem> problems = new ArrayList<>();
        Optional<PersonName> parsed = PersonName.parse(name);
        if (parsed.isEmpty()) {
            problems.add(new Problem("name", PersonName.RULE + "."));
        }
        if (displayName.strip().length() > Person.MAX_DISPLAY_NAME) {
            problems.add(new Problem("displayName", "A display name has at most " + Person.MAX_DISPLAY_NAME + " characters."));
        }
        Set<Role> held = WantedRoles.read(roles, problems);
        problems.addAll(PasswordRules.problems(parsed.orElse(new PersonName("--")), password));
        if (!problems.isEmpty()) {
            throw new PersonRefused(problems);
        }
        String shown = displayName.isBlank() ? parsed.orElseThrow().text() : displayName.strip();
        return new NewAccount(parsed.orElseThrow(), shown, held, password);
    }

    /** Without the password: records are printed in logs. */
    @Override
    public String toString() {
        return "NewAccount[" + name + ", " + roles + "]";
    }
}
