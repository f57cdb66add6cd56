package org.leadterm.progress.practice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadterm.marking.FindingKind;

/** What can be wrong with a code, as far as it takes a different lesson. */
public enum Mistake {
    CATEGORY("was in the wrong category", "were in the wrong category", EnumSet.of(FindingKind.WRONG_THIRD)),
    FOURTH("had a wrong fourth character", "had a wrong fourth character", EnumSet.of(FindingKind.WRONG_FOURTH)),
    FIFTH("had a wrong fifth character", "had a wrong fifth character", EnumSet.of(FindingKind.WRONG_FIFTH)),
    SEQUENCE("stood in the wrong place", "stood in the wrong place", EnumSet.of(FindingKind.SEQUENCE)),
    OMITTED("was left out", "were left out", EnumSet.of(FindingKind.OMITTED)),
    NOT_RELEVANT("was not to be coded", "were not to be coded", EnumSet.of(FindingKind.NOT_RELEVANT, FindingKind.AVOID));

    private final String ofOne;
    private final String ofMany;
    private final Set<FindingKind> kinds;

    Mistake(String ofOne, String ofMany, Set<FindingKind> kinds) {
        this.ofOne = ofOne;
        this.ofMany = ofMany;
        this.kinds = kinds;
    }

    /** Empty for what is right, or wrong in no way that an audit names. */
    static Optional<Mistake> of(FindingKind kind) {
        return Stream.of(values()).filter(mistake -> mistake.kinds.contains(kind)).findFirst();
    }

    /** What it says of so many codes, as the end of a sentence. */
    String words(int codes) {
        return codes == 1 ? ofOne : ofMany;
    }
}
