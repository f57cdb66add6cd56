package org.leadterm.classification.rules.kind;

import java.util.Optional;
import org.leadterm.classification.rules.codes.CodedList;

/** Whether codes may be used at all, and in which place. */
public sealed interface Standing extends Condition {

    /** Whether the code may stand at that index of its list. */
    boolean allows(int index, Setting setting);

    @Override
    default Optional<Breach> breach(CodedList list, int index, Setting setting) {
        return allows(index, setting) ? Optional.empty() : Optional.of(Breach.ALONE);
    }

    /** Never in first place. */
    record NeverPrimary() implements Standing {
        @Override
        public Kind kind() {
            return Kind.NEVER_PRIMARY;
        }

        @Override
        public boolean allows(int index, Setting setting) {
            return index > 0;
        }
    }

    /** In first or second place. */
    record FirstOrSecond() implements Standing {
        @Override
        public Kind kind() {
            return Kind.FIRST_OR_SECOND;
        }

        @Override
        public boolean allows(int index, Setting setting) {
            return index < 2;
        }
    }

    /** Not used in the NHS, or only when nothing else is known. */
    record NeverUsed() implements Standing {
        @Override
        public Kind kind() {
            return Kind.NEVER_USED;
        }

        @Override
        public boolean allows(int index, Setting setting) {
            return false;
        }
    }

    /** For out-patients only. */
    record OutpatientsOnly() implements Standing {
        @Override
        public Kind kind() {
            return Kind.OUTPATIENTS_ONLY;
        }

        @Override
        public boolean allows(int index, Setting setting) {
            return setting == Setting.OUTPATIENT;
        }
    }
}
