package org.leadterm.people.administration;

import org.leadterm.people.Refusal;

/** A call whose body is not JSON, or whose parameter is not what it must be (400). */
public final class MalformedRequest extends Refusal {
    private static final long serialVersionUID = 1L;

    MalformedRequest(String sentence) {
        super(sentence);
    }
}
