package org.leadterm.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a coder has open: a release of one classification, its chapters and blocks, and its alphabetical index.
 *
 * <p>Releases differ in what they list: some leave out the three-character categories. A code then stands under the
 * nearest code that is listed, or directly under its block.
 */
public final class CodeBook implements KnownCodes {
    private final Release release;
    private final Structure structure;
    private final AlphabeticalIndex index;
    private final Map<Code, Entry> entries;
    private final Map<Code, List<Entry>> children = new HashMap<>();

    public CodeBook(Release release, Structure structure, AlphabeticalIndex index) {
        this.release = release;
        this.structure = structure;
        this.index = index;
        this.entries = new HashMap<>(release.entries().size() * 2);
        release.entries().forEach(entry -> entries.put(entry.code(), entry));
        for (Entry entry : release.entries()) {
            Optional<Code> above = entry.code().parent();
            while (above.isPresent() && !entries.containsKey(above.get()) && above.get().parent().isPresent()) {
                above = above.get().parent();
            }
            above.ifPresent(code -> children.computeIfAbsent(code, any -> new ArrayList<>()).add(entry));
        }
    }

    public Classification classification() {
        return release.classification();
    }

    public Release release() {
        return release;
    }

    public Structure structure() {
        return structure;
    }

    public AlphabeticalIndex index() {
        return index;
    }

    public Optional<Entry> find(Code code) {
        return Optional.ofNullable(entries.get(code));
    }

    @Override
    public Optional<String> title(Code code) {
        return find(code).map(Entry::title);
    }

    /** The codes directly below; for a category that the release leaves out, the codes it would hold. */
    public List<Entry> children(Code code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** Whether a coder may assign it: it is listed, nothing stands below it, and the release does not withhold it. */
    @Override
    public boolean assignable(Code code) {
        return find(code).filter(entry -> !entry.withheld()).isPresent() && !children.containsKey(code);
    }

    /** What a code stands under, chapter first; categories that the release leaves out are left out here too. */
    public List<Ancestor> ancestors(Code code) {
        List<Ancestor> found = new ArrayList<>();
        for (Section section : structure.around(code.category())) {
            found.add(new Ancestor(section.id(), section.title()));
        }
        int outside = found.size();
        for (Optional<Code> above = code.parent(); above.isPresent(); above = above.get().parent()) {
            find(above.get()).ifPresent(entry -> found.add(outside, new Ancestor(entry.code().text(), entry.title())));
        }
        return List.copyOf(found);
    }

    /** The outermost codes of a chapter or block: its categories, or what stands for one that is left out. */
    public List<Entry> topCodesIn(Section section) {
        return release.entries().stream()
                .filter(entry -> section.holds(entry.code().category()))
                .filter(entry -> !isListedAbove(entry.code()))
                .toList();
    }

    private boolean isListedAbove(Code code) {
        for (Optional<Code> above = code.parent(); above.isPresent(); above = above.get().parent()) {
            if (entries.containsKey(above.get())) {
                return true;
            }
        }
        return false;
    }
}
