package org.leadterm.classification.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.classification.AlphabeticalIndex;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.IndexEntry;
import org.leadterm.classification.Release;
import org.leadterm.classification.ReleaseComparison;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.IndexFile;
import org.leadterm.classification.load.LoadedRelease;
import org.leadterm.classification.load.Source;
import org.leadterm.classification.shelf.CodeBooks;

/**
 * The releases that a department loaded. The one in force is that with the latest day of validity that has come, of several
 * the last loaded, and the shipped book while there is none. Whatever changes that is followed by {@link CodeBooks} before
 * the call returns. Changes go one after the other: a book takes memory while it is made.
 */
@ApplicationScoped
public class Releases {
    private static final Logger LOG = Logger.getLogger(Releases.class.getName());
    /** A release is valid from the first moment of a day where its users are. */
    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final Clock clock;
    private final SecurityContext caller;
    private final ReleaseRows rows;
    private final CodeBooks books;
    private final ReentrantLock changes = new ReentrantLock();
    private final Map<Classification, InForce> inForce = new EnumMap<>(Classification.class);

    /** What a book was made of: a release (none: the shipped one) and an index. */
    private record InForce(Optional<String> release, int indexUploads) {
        static final InForce SHIPPED = new InForce(Optional.empty(), 0);
    }

    @Inject
    Releases(Clock clock, SecurityContext caller, ReleaseRows rows, CodeBooks books) {
        this.clock = clock;
        this.caller = caller;
        this.rows = rows;
        this.books = books;
    }

    /** For the container's proxy. */
    protected Releases() {
        this(null, null, null, null);
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
        Source source = source(format, heading.classification(), file);
        changes.lock();
        try {
            StoredRelease release = store(format, heading, source);
            follow(heading.classification());
            return release;
        } finally {
            changes.unlock();
        }
    }

    private StoredRelease store(ReleaseFormat format, Heading heading, Source source) {
        LoadedRelease loaded = format.read(source, heading);
        StoredRelease release = describe(format, loaded);
        rows.add(release, ReleaseContent.write(loaded));
        return release;
    }

    /**
     * Reads a release's file without storing it.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     * @throws org.leadterm.classification.load.RefusedFile with every problem of the file
     */
    public Preview preview(ReleaseFormat format, Heading heading, InputStream file) {
        needTutor("load releases");
        LoadedRelease loaded = format.read(source(format, heading.classification(), file), heading);
        return new Preview(loaded, ReleaseComparison.of(books.book(heading.classification()).release(), loaded.release()));
    }

    /** All of a classification in the order in which they were loaded, retired ones too. */
    public List<StoredRelease> list(Classification classification) {
        return rows.list(classification);
    }

    /** The one in force; none while the shipped book is. */
    public Optional<StoredRelease> active(Classification classification) {
        return StoredRelease.active(rows.list(classification), today());
    }

    /** @throws UnknownRelease when there is none of that id */
    public StoredRelease find(String id) {
        return rows.find(id).orElseThrow(() -> new UnknownRelease(id));
    }

    /**
     * What changes from one release to another.
     *
     * @throws UnknownRelease when there is none of an id, or they are not of the same classification
     */
    public ReleaseComparison compare(String before, String after) {
        Release old = read(before).release();
        Release other = read(after).release();
        if (old.classification() != other.classification()) {
            throw new UnknownRelease(before);
        }
        return ReleaseComparison.of(old, other);
    }

    /**
     * What changes from the book in force to a release.
     *
     * @throws UnknownRelease when there is none of that id
     */
    public ReleaseComparison compareActive(String after) {
        Release release = read(after).release();
        return ReleaseComparison.of(books.book(release.classification()).release(), release);
    }

    /** The book of a release, in force or not, without an index. */
    public CodeBook book(String id) {
        LoadedRelease loaded = read(id);
        return ReleasedBook.of(loaded, List.of(), books.starter(loaded.release().classification()));
    }

    /**
     * Takes a release out of use; the next latest is in force then. It stays stored. Again: the same.
     *
     * @throws NotAllowed     when the caller is neither tutor nor administrator
     * @throws UnknownRelease when there is none of that id
     */
    public StoredRelease retire(String id) {
        needTutor("retire releases");
        changes.lock();
        try {
            StoredRelease retired = rows.retire(id, name(), clock.instant());
            follow(retired.classification());
            return retired;
        } finally {
            changes.unlock();
        }
    }

    /**
     * Stores an alphabetical index in place of the one that was uploaded before; how many entries it has.
     *
     * @throws NotAllowed when the caller is neither tutor nor administrator
     * @throws org.leadterm.classification.load.RefusedFile with every problem of the file, codes that the active release lacks among them
     */
    public int replaceIndex(Classification classification, InputStream file) {
        needTutor("load an alphabetical index");
        Source source = Source.read(classification.id() + "-index.tsv", file);
        changes.lock();
        try {
            CodeBook book = books.book(classification);
            List<IndexEntry> entries = IndexFile.read(source, classification, code -> book.find(code).isPresent());
            rows.replaceIndex(classification, entries.size(), IndexContent.write(entries), name(), clock.instant());
            follow(classification);
            return entries.size();
        } finally {
            changes.unlock();
        }
    }

    /** Puts in force what is to be in force today. One that cannot be read is logged, and the book before it stays. */
    public void followToday() {
        changes.lock();
        try {
            for (Classification classification : Classification.values()) {
                try {
                    follow(classification);
                } catch (UnreadableContent broken) {
                    LOG.log(Level.SEVERE, "The {0} book stays as it is: {1}", new Object[] {classification.title(), broken.getMessage()});
                }
            }
        } finally {
            changes.unlock();
        }
    }

    private void follow(Classification classification) {
        Optional<StoredRelease> active = active(classification);
        InForce wanted = new InForce(active.map(StoredRelease::id), rows.indexUploads(classification));
        if (!wanted.equals(inForce.getOrDefault(classification, InForce.SHIPPED))) {
            CodeBook starter = books.starter(classification);
            List<IndexEntry> index = wanted.indexUploads() == 0 ? List.of()
                    : IndexContent.read(IndexRow.id(classification), rows.content(IndexRow.id(classification)), classification);
            books.open(active.map(release -> ReleasedBook.of(read(release), index, starter)).orElseGet(() -> ReleasedBook.of(index, starter)));
            inForce.put(classification, wanted);
        }
    }

    private StoredRelease describe(ReleaseFormat format, LoadedRelease loaded) {
        Release release = loaded.release();
        int number = rows.list(release.classification()).size() + 1;
        CodeBook book = new CodeBook(release, loaded.structure(), AlphabeticalIndex.EMPTY);
        int assignable = (int) release.entries().stream().map(Entry::code).filter(book::assignable).count();
        return new StoredRelease(release.classification().id() + "-" + number, release.classification(), number, release.name(), release.validFrom(),
                format, release.entries().size(), assignable, clock.instant().truncatedTo(ChronoUnit.MICROS), name(), false);
    }

    private LoadedRelease read(String id) {
        return read(find(id));
    }

    private LoadedRelease read(StoredRelease release) {
        return ReleaseContent.read(release.id(), rows.content(release.id()), release.name(), release.classification(), release.validFrom());
    }

    private static Source source(ReleaseFormat format, Classification classification, InputStream file) {
        return Source.read(classification.id() + "." + format.ending(), file);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(UK));
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
