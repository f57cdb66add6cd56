package org.leadterm.classification.load;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadterm.classification.AlphabeticalIndex;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Release;
import org.leadterm.classification.Structure;
import org.leadterm.classification.Vocabulary;

/** The code books that are shipped, enough for the exercises until a department loads its own releases. */
public final class Starter {
    private static final String FOLDER = "/org/leadterm/classification/starter/";
    /** Older than any release that a department loads, so that theirs is the active one. */
    private static final LocalDate VALID_FROM = LocalDate.of(2016, 4, 1);

    private final Map<Classification, CodeBook> books = new EnumMap<>(Classification.class);
    private final Map<Classification, Vocabulary> vocabularies = new EnumMap<>(Classification.class);

    private Starter() {
        for (Classification classification : Classification.values()) {
            books.put(classification, readBook(classification));
            vocabularies.put(classification, new Vocabulary(
                    read("abbreviations", source -> TsvBook.abbreviations(source, classification)).orElse(List.of()),
                    read("lay-words", TsvBook::layWords).orElse(List.of())));
        }
    }

    /**
     * Reads the shipped books.
     *
     * @throws RefusedFile when a shipped file is wrong
     */
    public static Starter load() {
        return new Starter();
    }

    public CodeBook book(Classification classification) {
        return books.get(classification);
    }

    /** What people write in place of the words of that book. */
    public Vocabulary vocabulary(Classification classification) {
        return vocabularies.get(classification);
    }

    private static CodeBook readBook(Classification classification) {
        String id = classification.id();
        Release release = read(id, source -> TsvRelease.read(source, "Starter " + classification.title(), classification, VALID_FROM))
                .orElseThrow(() -> new IllegalStateException("the shipped " + classification.title() + " book is missing"));
        return new CodeBook(
                read(id + "-notes", source -> TsvBook.notes(source, classification)).map(release::with).orElse(release),
                read(id + "-structure", TsvBook::structure).orElse(new Structure(List.of())),
                read(id + "-index", source -> TsvBook.index(source, classification)).map(AlphabeticalIndex::new).orElse(AlphabeticalIndex.EMPTY));
    }

    private static <T> Optional<T> read(String name, Function<Source, T> reader) {
        String file = name + ".tsv";
        InputStream stream = Starter.class.getResourceAsStream(FOLDER + file);
        return Optional.ofNullable(stream).map(found -> reader.apply(Source.read(file, found)));
    }
}
