package org.leadterm.classification.search;

import java.util.List;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;

/** What a code is worth before anything is typed: more when it may be assigned, and the more it is really used. */
final class Standing {
    private static final float ASSIGNABLE = 0.25f;
    private static final float USED = 0.8f;

    private Standing() {
    }

    static float[] of(CodeBook book) {
        List<Entry> entries = book.release().entries();
        double most = Math.log1p(entries.stream().mapToInt(entry -> entry.usage().orElse(0)).max().orElse(0));
        float[] standing = new float[entries.size()];
        for (int i = 0; i < standing.length; i++) {
            Entry entry = entries.get(i);
            float used = most == 0 ? 0 : (float) (Math.log1p(entry.usage().orElse(0)) / most);
            standing[i] = USED * used + (book.assignable(entry.code()) ? ASSIGNABLE : 0);
        }
        return standing;
    }
}
