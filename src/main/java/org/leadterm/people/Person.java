package org.leadterm.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Someone with an account, as the other features see them. */
public record Person(PersonId id, PersonName name, String displayName, Set<Role> roles) {
    public static final int MAX_DISPLAY_NAME = 120;

    public Person {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        if (displayName.isBlank() || displayName.length() > MAX_DISPLAY_NAME) {
            throw new IllegalArgumentException("\"" + displayName + "\" is not the display name of a person");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(name + " has no role");
        }
        roles = Set.copyOf(roles);
    }

    /** Whether this person may do what one of these roles may. */
    public boolean is(Role... wanted) {
        return Stream.of(wanted).anyMatch(role -> roles.stream().anyMatch(held -> held.covers(role)));
    }

    /** The roles as the container and the other features ask for them, those covered by a held one among them. */
    public Set<String> groups() {
        return EnumSet.allOf(Role.class).stream().filter(this::is).map(Role::text).collect(Collectors.toUnmodifiableSet());
    }

    /** Two letters for an avatar. */
    public String initials() {
        String[] words = displayName.strip().split("\\s+");
        String last = words.length == 1 ? words[0].substring(Math.min(1, words[0].length() - 1)) : words[words.length - 1];
        return (words[0].substring(0, 1) + last.substring(0, 1)).toUpperCase(Locale.ROOT);
    }
}
