package org.leadterm.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The alphabetical index of a classification: where a coder looks first. */
public final class AlphabeticalIndex {
    public static final AlphabeticalIndex EMPTY = new AlphabeticalIndex(List.of());

    private final List<IndexEntry> entries;
    private final TreeMap<String, List<IndexEntry>> byLeadTerm = new TreeMap<>();
    private final Map<Code, List<IndexEntry>> byCode = new HashMap<>();

    public AlphabeticalIndex(List<IndexEntry> entries) {
        this.entries = List.copyOf(entries);
        for (IndexEntry entry : this.entries) {
            byLeadTerm.computeIfAbsent(key(entry.leadTerm()), term -> new ArrayList<>()).add(entry);
            entry.code().ifPresent(code -> byCode.computeIfAbsent(code, any -> new ArrayList<>()).add(entry));
        }
    }

    /** All entries, in the order of the file they came from. */
    public List<IndexEntry> entries() {
        return entries;
    }

    /** The entries that give this very code. */
    public List<IndexEntry> pointingAt(Code code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** The entries of a lead term, in any case; none when the index lacks it. */
    public List<IndexEntry> under(String leadTerm) {
        return List.copyOf(byLeadTerm.getOrDefault(key(leadTerm), List.of()));
    }

    /** Lead terms that begin with these letters, in alphabetical order. */
    public List<String> leadTerms(String beginning) {
        String from = key(beginning);
        return byLeadTerm.subMap(from, from + Character.MAX_VALUE).values().stream().map(same -> same.get(0).leadTerm()).toList();
    }

    /** The entries that a reference stands for: those at its path, or all of its lead term when the path is not there. */
    public List<IndexEntry> at(CrossReference reference) {
        List<IndexEntry> under = under(reference.leadTerm());
        List<String> wanted = reference.path().stream().skip(1).map(AlphabeticalIndex::key).toList();
        List<IndexEntry> there = under.stream().filter(entry -> startsWith(entry.modifiers(), wanted)).toList();
        return there.isEmpty() ? under : there;
    }

    private static boolean startsWith(List<String> modifiers, List<String> wanted) {
        return modifiers.size() >= wanted.size() && modifiers.stream().limit(wanted.size()).map(AlphabeticalIndex::key).toList().equals(wanted);
    }

    private static String key(String term) {
        return term.toLowerCase(Locale.ROOT);
    }
}
