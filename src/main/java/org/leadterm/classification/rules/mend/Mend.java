package org.leadterm.classification.rules.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leadterm.classification.Code;

/** One step that mends a list of codes. Positions are places in the list as it was given, from 1. */
public sealed interface Mend {

    /** The list after it. */
    List<String> apply(List<String> codes);

    /** A better code in the place of one. */
    record Replace(int position, Code by) implements Mend {
        public Replace {
            Objects.requireNonNull(by);
        }

        @Override
        public List<String> apply(List<String> codes) {
            List<String> mended = new ArrayList<>(codes);
            mended.set(position - 1, by.text());
            return mended;
        }
    }

    /** The same codes in a better sequence: one is taken out and put back at another place. */
    record Move(int from, int to) implements Mend {
        @Override
        public List<String> apply(List<String> codes) {
            List<String> mended = new ArrayList<>(codes);
            mended.add(to - 1, mended.remove(from - 1));
            return mended;
        }

        /** How far the code goes. */
        int distance() {
            return Math.abs(to - from);
        }
    }
}
