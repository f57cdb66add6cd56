package org.leadterm.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caller's roles do not allow the call (403). */
public final class NotAllowed extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotAllowed(Role... needed) {
        super("This is for the role " + Stream.of(needed).map(Role::text).collect(Collectors.joining(" or ")) + ".");
    }

    public NotAllowed(String reason) {
        super(reason);
    }
}
