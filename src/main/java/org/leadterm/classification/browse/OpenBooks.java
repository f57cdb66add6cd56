package org.leadterm.classification.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.shelf.CodeBooks;

/** The books in force as one turns their pages, made ready once for each book and not for each reader. */
@ApplicationScoped
class OpenBooks {
    private final CodeBooks books;
    private final Map<Classification, Pages> open = new ConcurrentHashMap<>();

    @Inject
    OpenBooks(CodeBooks books) {
        this.books = books;
    }

    /** For the container's proxy. */
    protected OpenBooks() {
        this(null);
    }

    Pages pages(Classification classification) {
        CodeBook book = books.book(classification);
        return open.compute(classification, (any, pages) -> pages != null && pages.book() == book ? pages : new Pages(book));
    }
}
