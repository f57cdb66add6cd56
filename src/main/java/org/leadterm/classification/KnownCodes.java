package org.leadterm.classification;

import java.util.Optional;

/** What is known of codes: by a book, or by those who remember an earlier one. */
public interface KnownCodes {
    Optional<String> title(Code code);

    boolean assignable(Code code);
}
