package org.leadterm.classification.search;

import java.util.List;
import java.util.function.ToIntFunction;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;

/** What each code is worth beside how well it answers: more when it may be assigned, and the more it is really used. */
final class Standing {
    private static final float ASSIGNABLE = 0.35f;
    private static final float USED = 1.0f;
    private static final float INDEXED = 0.15f;

    private final float[] assignable;
    private final float[] used;

    /** Where the release does not say how often codes are used, the index stands in: common conditions have more entries. */
    Standing(CodeBook book) {
        List<Entry> entries = book.release().entries();
        boolean counted = entries.stream().anyMatch(entry -> entry.usage().isPresent());
        ToIntFunction<Entry> count = counted ? entry -> entry.usage().orElse(0) : entry -> book.index().pointingAt(entry.code()).size();
        double most = Math.max(1, Math.log1p(entries.stream().mapToInt(count).max().orElse(0)));
        this.assignable = new float[entries.size()];
        this.used = new float[entries.size()];
        for (int i = 0; i < used.length; i++) {
            used[i] = (float) ((counted ? USED : INDEXED) * Math.log1p(count.applyAsInt(entries.get(i))) / most);
            assignable[i] = book.assignable(entries.get(i).code()) ? ASSIGNABLE : 0;
        }
    }

    /** How far use decides: the fewer letters are typed, the more. */
    static float trust(int letters) {
        return 0.6f + 10f / (letters + 1.5f);
    }

    /** The worth of the code at a place of the release. */
    float of(int entry, float trust) {
        return assignable[entry] + trust * used[entry];
    }
}
