package org.leadterm.people;

/** There is no account of that name (404). */
public final class UnknownPerson extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnknownPerson(String name) {
        super("There is no account \"" + name + "\".");
    }
}
