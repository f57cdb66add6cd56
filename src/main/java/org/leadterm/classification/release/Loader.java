package org.leadterm.classification.release;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.leadterm.classification.Classification;
import org.leadterm.classification.IndexEntry;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.Progress;
import org.leadterm.classification.load.Source;

/** Loads files for somebody who was asked for the right to it, so that a thread can do it that nobody is signed in to. */
public final class Loader {
    private final BooksInForce books;
    private final String by;

    Loader(BooksInForce books, String by) {
        this.books = books;
        this.by = by;
    }

    /**
     * Reads a release's file without storing it.
     *
     * @throws org.leadterm.classification.load.RefusedFile with every problem of the file
     */
    public Preview preview(ReleaseFormat format, Heading heading, byte[] file, Progress progress) {
        return books.preview(format, heading, format.source(heading.classification(), new ByteArrayInputStream(file)).telling(progress));
    }

    /** Stores what was read. */
    public StoredRelease store(Preview preview, Progress progress) {
        return books.add(preview.format(), preview.loaded(), by, progress);
    }

    /**
     * Reads an index without storing it.
     *
     * @throws org.leadterm.classification.load.RefusedFile with every problem of the file
     */
    public List<IndexEntry> previewIndex(Classification classification, byte[] file) {
        return books.readIndex(indexSource(classification, file), classification);
    }

    /**
     * Stores an index in place of the one that was uploaded before; how many entries it has.
     *
     * @throws org.leadterm.classification.load.RefusedFile when another release came into force meanwhile, and lacks its codes
     */
    public int storeIndex(Classification classification, byte[] file) {
        return books.replaceIndex(indexSource(classification, file), classification, by);
    }

    private static Source indexSource(Classification classification, byte[] file) {
        return BooksInForce.indexSource(classification, new ByteArrayInputStream(file));
    }
}
