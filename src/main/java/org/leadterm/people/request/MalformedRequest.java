package org.leadterm.people.request;

import org.leadterm.people.Refusal;

/** A call whose body is not JSON, or whose parameter is not what it must be (400). */
public final class MalformedRequest extends Refusal {
    private static final long serialVersionUID = 1L;

    public MalformedRequest(String sentence) {
        super(sentence);
    }
}
