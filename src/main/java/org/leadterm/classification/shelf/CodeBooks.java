package org.leadterm.classification.shelf;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.load.Starter;
import org.leadterm.classification.search.CodeSearch;

/** The code books in force, and their search. A book and its search change together, without a pause. */
@ApplicationScoped
public class CodeBooks {
    private volatile Map<Classification, Shelf> shelves = Map.of();
    private volatile Starter starter;

    private record Shelf(CodeBook book, CodeSearch search) {
    }

    /** The shipped books, outside a container. */
    public static CodeBooks ofStarter() {
        CodeBooks books = new CodeBooks();
        books.openStarter();
        return books;
    }

    @PostConstruct
    void openStarter() {
        starter = Starter.load();
        Map<Classification, Shelf> opened = new EnumMap<>(Classification.class);
        for (Classification classification : Classification.values()) {
            opened.put(classification, shelf(starter.book(classification)));
        }
        shelves = opened;
    }

    /** The shipped book of a classification, whichever is in force. */
    public CodeBook starter(Classification classification) {
        return starter.book(classification);
    }

    /** Puts another book in force. Readers have the one before until the new one's search stands; none of them waits. */
    public synchronized void open(CodeBook book) {
        Map<Classification, Shelf> opened = new EnumMap<>(shelves);
        opened.put(book.classification(), shelf(book));
        shelves = opened;
    }

    private Shelf shelf(CodeBook book) {
        return new Shelf(book, new CodeSearch(book, starter.vocabulary(book.classification())));
    }

    /** Makes the container open the books at start, not at the first request. */
    void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        shelves.size();
    }

    public CodeBook book(Classification classification) {
        return shelves.get(classification).book();
    }

    public CodeSearch search(Classification classification) {
        return shelves.get(classification).search();
    }
}
