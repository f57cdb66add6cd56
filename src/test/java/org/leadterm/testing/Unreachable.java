package org.leadterm.testing;

import java.io.IOException;

/** No answer came: what was sent may or may not have been done. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(String call, IOException cause) {
        super("no answer to " + call, cause);
    }
}
