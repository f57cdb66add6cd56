package org.leadterm.classification.rules;

import java.util.Optional;

/** What a rule asks of its codes. */
public sealed interface Condition permits Standing, Form, Company, Sequence {

    /** How the code at an index breaks it, if it does. */
    Optional<Breach> breach(CodedList list, int index, Setting setting);

    /** The codes that it sets its own against; none for conditions on one code alone. */
    default CodeSet others() {
        return CodeSet.NONE;
    }
}
