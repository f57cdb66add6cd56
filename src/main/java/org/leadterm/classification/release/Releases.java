package org.leadterm.classification.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.ReleaseComparison;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.Source;
import org.leadterm.classification.shelf.CodeBooks;

/**
 * The releases that a department loaded. The one in force is that with the latest day of validity that has come, of several
 * the last loaded, and the shipped book while there is none. Whatever changes that is followed by {@link CodeBooks} before
 * the call returns.
 */
@ApplicationScoped
public class Releases {
    private final SecurityContext caller;
    private final ReleaseRows rows;
    private final BooksInForce books;

    @Inject
    Releases(SecurityContext caller, ReleaseRows rows, BooksInForce books) {
        this.caller = caller;
        this.rows = rows;
        this.books = books;
    }

    /** For the container's proxy. */
    protected Releases() {
        this(null, null, null);
    }

    /**
     * Stores a release, whole or not at all.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     * @throws org.leadterm.classification.load.RefusedFile with every problem of the file
     * @throws org.leadterm.classification.load.FileTooLarge when it exceeds {@link Source#LARGEST}
     */
    public StoredRelease add(ReleaseFormat format, Heading heading, InputStream file) {
        needTutor("load releases");
        return books.add(format, heading, format.source(heading.classification(), file), name());
    }

    /**
     * Reads a release's file without storing it.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     * @throws org.leadterm.classification.load.RefusedFile with every problem of the file
     */
    public Preview preview(ReleaseFormat format, Heading heading, InputStream file) {
        needTutor("load releases");
        return books.preview(format, heading, format.source(heading.classification(), file));
    }

    /**
     * For loading in another thread.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     */
    public Loader loader() {
        needTutor("load releases");
        return new Loader(books, name());
    }

    /** All of a classification in the order in which they were loaded, retired ones too. */
    public List<StoredRelease> list(Classification classification) {
        return rows.list(classification);
    }

    /** All of a classification with the days for which each is in force, the latest first. */
    public List<ReleasePeriod> periods(Classification classification) {
        return ReleasePeriod.of(rows.list(classification), books.today());
    }

    /** The one in force; none while the shipped book is. */
    public Optional<StoredRelease> active(Classification classification) {
        return books.active(classification);
    }

    /** @throws UnknownRelease when there is none of that id */
    public StoredRelease find(String id) {
        return rows.find(id).orElseThrow(() -> new UnknownRelease(id));
    }

    /**
     * What changes from one release to another; the shipped book has an id too.
     *
     * @throws UnknownRelease when there is none of an id, or they are not of the same classification
     */
    public ReleaseComparison compare(String before, String after) {
        CodeBook old = books.book(before);
        CodeBook other = books.book(after);
        if (old.classification() != other.classification()) {
            throw new UnknownRelease(before);
        }
        return ReleaseComparison.of(old.release(), other.release());
    }

    /**
     * What changes from the book in force to a release.
     *
     * @throws UnknownRelease when there is none of that id
     */
    public ReleaseComparison compareActive(String after) {
        CodeBook book = books.book(after);
        String before = books.active(book.classification()).map(StoredRelease::id).orElseGet(() -> StoredRelease.shippedId(book.classification()));
        return ReleaseComparison.of(books.book(before).release(), book.release());
    }

    /**
     * The book of a release or the shipped one, in force or not, without an uploaded index.
     *
     * @throws UnknownRelease when there is none of that id
     */
    public CodeBook book(String id) {
        return books.book(id);
    }

    /**
     * Takes a release out of use; the next latest is in force then. It stays stored. Again: the same.
     *
     * @throws NotAllowed     when the caller is neither tutor nor administrator
     * @throws UnknownRelease when there is none of that id
     * @throws ReleaseInUse   when exercises have codes that would not be in the book after it
     */
    public StoredRelease retire(String id) {
        needTutor("retire releases");
        return books.retire(id, name());
    }

    /**
     * Stores an alphabetical index in place of the one that was uploaded before; how many entries it has.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     * @throws org.leadterm.classification.load.RefusedFile with every problem of the file, codes that the active release lacks among them
     */
    public int replaceIndex(Classification classification, InputStream file) {
        needTutor("load an alphabetical index");
        return books.replaceIndex(BooksInForce.indexSource(classification, file), classification, name());
    }

    /** Puts in force what is to be in force today. One that cannot be read is logged, and the book before it stays. */
    public void followToday() {
        books.followToday();
    }

    private String name() {
        return caller.getCallerPrincipal().getName();
    }

    private void needTutor(String what) {
        if (!caller.isCallerInRole("tutor") && !caller.isCallerInRole("administrator")) {
            throw new NotAllowed(what);
        }
    }
}
