package org.leadterm.people;

/** Something asked of an account that cannot be had, with a sentence fit for the one who asked. */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Refusal(String sentence) {
        super(sentence);
    }
}
