package org.leadterm.classification.release;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.classification.AlphabeticalIndex;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.IndexEntry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.Release;
import org.leadterm.classification.Structure;
import org.leadterm.classification.load.LoadedRelease;

/** Makes a book of a release. What the release's format has no place for comes from the shipped book, as far as the codes are the same. */
final class ReleasedBook {
    private ReleasedBook() {
    }

    static CodeBook of(LoadedRelease loaded, List<IndexEntry> uploaded, CodeBook starter) {
        Release release = filled(loaded.release(), starter);
        Structure structure = loaded.structure().sections().isEmpty() ? starter.structure() : loaded.structure();
        return new CodeBook(release, structure, index(uploaded, starter, release));
    }

    /** The shipped book with an uploaded index. */
    static CodeBook of(List<IndexEntry> uploaded, CodeBook starter) {
        return new CodeBook(starter.release(), starter.structure(), index(uploaded, starter, starter.release()));
    }

    private static Release filled(Release release, CodeBook starter) {
        boolean marked = release.entries().stream().anyMatch(entry -> entry.mark() != Mark.NONE);
        boolean noted = release.entries().stream().anyMatch(ReleasedBook::hasNotes);
        if (marked && noted) {
            return release;
        }
        UnaryOperator<Entry> fill = entry -> starter.find(entry.code()).map(known -> {
            Entry one = marked ? entry : entry.marked(known.mark());
            return noted || !hasNotes(known) ? one : new Entry(one.code(), one.title(), one.mark(), one.usage(), known.inclusions(),
                    known.exclusions(), known.notes(), one.withheld());
        }).orElse(entry);
        return new Release(release.name(), release.classification(), release.validFrom(), release.entries().stream().map(fill).toList());
    }

    private static boolean hasNotes(Entry entry) {
        return !entry.inclusions().isEmpty() || !entry.exclusions().isEmpty() || !entry.notes().isEmpty();
    }

    /** An uploaded index speaks for its own lead terms; under the others the shipped entries stay. Entries that lead nowhere are left out. */
    private static AlphabeticalIndex index(List<IndexEntry> uploaded, CodeBook starter, Release release) {
        Set<Code> codes = new HashSet<>();
        release.entries().forEach(entry -> codes.add(entry.code()));
        Set<String> own = terms(uploaded);
        List<IndexEntry> entries = Stream.concat(uploaded.stream(),
                        starter.index().entries().stream().filter(entry -> !own.contains(entry.leadTerm().toLowerCase(Locale.ROOT))))
                .filter(entry -> entry.code().isEmpty() || codes.contains(entry.code().get())).toList();
        Set<String> terms = terms(entries);
        return new AlphabeticalIndex(entries.stream().filter(entry -> entry.code().isPresent()
                || terms.contains(entry.reference().orElseThrow().leadTerm().toLowerCase(Locale.ROOT))).toList());
    }

    private static Set<String> terms(List<IndexEntry> entries) {
        return entries.stream().map(entry -> entry.leadTerm().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
