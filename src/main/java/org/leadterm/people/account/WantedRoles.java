package org.leadterm.people.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;

/** The roles that somebody asked for, for an account: at least one. */
public record WantedRoles(Set<Role> roles) {
    public WantedRoles {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an account has at least one role");
        }
    }

    /** @throws PersonRefused with every text that names no role, or because there is none */
    public static WantedRoles of(List<String> texts) {
        List<Problem> problems = new ArrayList<>();
        Set<Role> held = read(texts, problems);
        if (!problems.isEmpty()) {
            throw new PersonRefused(problems);
        }
        return new WantedRoles(held);
    }

    static Set<Role> read(List<String> texts, List<Problem> problems) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        for (int i = 0; i < texts.size(); i++) {
            Optional<Role> role = Role.parse(texts.get(i));
            role.ifPresent(held::add);
            if (role.isEmpty()) {
                problems.add(new Problem("roles[" + i + "]", "There is no role \"" + texts.get(i)
                        + "\"; there are trainee, tutor, coder and administrator."));
            }
        }
        if (texts.isEmpty()) {
            problems.add(new Problem("roles", "An account has at least one role."));
        }
        return held;
    }
}
