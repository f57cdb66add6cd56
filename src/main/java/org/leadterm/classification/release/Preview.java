package org.leadterm.classification.release;

import java.util.List;
import java.util.Objects;
import org.leadterm.classification.AlphabeticalIndex;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Release;
import org.leadterm.classification.ReleaseComparison;
import org.leadterm.classification.load.LoadedRelease;

/**
 * What a file holds, before it is stored.
 *
 * @param assignable how many of its codes a coder may assign
 * @param changes    against the book in force
 * @param touched    the exercises whose codes would not be what they are in the book in force
 */
public record Preview(ReleaseFormat format, LoadedRelease loaded, int assignable, ReleaseComparison changes, List<Dependants.Dependant> touched) {
    public Preview {
        Objects.requireNonNull(format);
        Objects.requireNonNull(loaded);
        Objects.requireNonNull(changes);
        touched = List.copyOf(touched);
    }

    public Release release() {
        return loaded.release();
    }

    static Preview of(ReleaseFormat format, LoadedRelease loaded, CodeBook inForce, Dependants dependants) {
        CodeBook book = bare(loaded);
        return new Preview(format, loaded, assignable(book), ReleaseComparison.of(inForce.release(), loaded.release()),
                dependants.touched(inForce, book));
    }

    /** Without index and notes of elsewhere. */
    static CodeBook bare(LoadedRelease loaded) {
        return new CodeBook(loaded.release(), loaded.structure(), AlphabeticalIndex.EMPTY);
    }

    static int assignable(CodeBook book) {
        return (int) book.release().entries().stream().map(Entry::code).filter(book::assignable).count();
    }
}
