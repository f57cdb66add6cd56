package org.leadterm.classification.rules.kind;

import java.util.Optional;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.codes.CodedList;

/** What a rule asks of its codes. */
public sealed interface Condition permits Standing, Form, Company, Sequence {

    Kind kind();

    /** How the code at an index breaks it, if it does. */
    Optional<Breach> breach(CodedList list, int index, Setting setting);

    /** The codes that it sets its own against; none for conditions on one code alone. */
    default CodeSet others() {
        return CodeSet.NONE;
    }

    /** What rule files write beside the codes that are judged. */
    default String written() {
        return others().toString();
    }
}
