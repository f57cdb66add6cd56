package org.leadterm.people;

/** There is already an account of that name (409). */
public final class NameTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    public NameTaken(PersonName name) {
        super("The user name \"" + name + "\" is taken.");
    }
}
