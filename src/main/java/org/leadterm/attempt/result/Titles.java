package org.leadterm.attempt.result;

import java.util.Optional;
import org.leadterm.classification.Classification;

/** Where the page finds the official titles of codes; the shell joins it to the code books in force. */
@FunctionalInterface
public interface Titles {
    /** The title of a code as given, which may not be a code at all. */
    Optional<String> of(Classification classification, String code);
}
