package org.leadterm.classification.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.IndexEntry;
import org.leadterm.classification.Release;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.load.IndexFile;
import org.leadterm.classification.load.LoadedRelease;
import org.leadterm.classification.load.Progress;
import org.leadterm.classification.load.Source;
import org.leadterm.classification.shelf.CodeBooks;

/**
 * Keeps {@link CodeBooks} with what is stored, whoever asked for the change. Changes go one after the other: a book takes
 * memory while it is made.
 */
@ApplicationScoped
class BooksInForce {
    private static final Logger LOG = Logger.getLogger(BooksInForce.class.getName());
    /** A release is valid from the first moment of a day where its users are. */
    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final Clock clock;
    private final ReleaseRows rows;
    private final CodeBooks books;
    private final Dependants dependants;
    private final ReentrantLock changes = new ReentrantLock();
    private final Map<Classification, InForce> inForce = new EnumMap<>(Classification.class);

    /** What a book was made of: a release (none: the shipped one) and an index. */
    private record InForce(Optional<String> release, int indexUploads) {
        static final InForce SHIPPED = new InForce(Optional.empty(), 0);
    }

    @Inject
    BooksInForce(Clock clock, ReleaseRows rows, CodeBooks books, Dependants dependants) {
        this.clock = clock;
        this.rows = rows;
        this.books = books;
        this.dependants = dependants;
    }

    /** For the container's proxy. */
    protected BooksInForce() {
        this(null, null, null, null);
    }

    StoredRelease add(ReleaseFormat format, Heading heading, Source source, String by) {
        return changing(() -> store(format, format.read(source, heading), by, Progress.NONE));
    }

    StoredRelease add(ReleaseFormat format, LoadedRelease loaded, String by, Progress progress) {
        return changing(() -> store(format, loaded, by, progress));
    }

    private StoredRelease store(ReleaseFormat format, LoadedRelease loaded, String by, Progress progress) {
        progress.at(Progress.Step.STORING, 0, loaded.release().entries().size());
        StoredRelease release = describe(format, loaded, by);
        rows.add(release, ReleaseContent.write(loaded, progress));
        progress.at(Progress.Step.OPENING, 0, 0);
        follow(release.classification());
        return release;
    }

    Preview preview(ReleaseFormat format, Heading heading, Source source) {
        LoadedRelease loaded = format.read(source, heading);
        source.progress().at(Progress.Step.COMPARING, 0, 0);
        return Preview.of(format, loaded, books.book(heading.classification()), dependants);
    }

    /** @throws ReleaseInUse when keys have codes that would not be in the book after it */
    StoredRelease retire(String id, String by) {
        return changing(() -> {
            StoredRelease release = rows.find(id).orElseThrow(() -> new UnknownRelease(id));
            if (!release.retired() && active(release.classification()).filter(release::equals).isPresent()) {
                needNobody(release);
            }
            StoredRelease retired = rows.retire(id, by, clock.instant());
            follow(retired.classification());
            return retired;
        });
    }

    private void needNobody(StoredRelease release) {
        Classification classification = release.classification();
        List<StoredRelease> others = rows.list(classification).stream().filter(other -> !other.id().equals(release.id())).toList();
        CodeBook next = book(StoredRelease.active(others, today()).map(StoredRelease::id).orElseGet(() -> StoredRelease.shippedId(classification)));
        List<Dependants.Dependant> resting = dependants.touched(books.book(classification), next).stream()
                .filter(Dependants.Dependant::loses).toList();
        if (!resting.isEmpty()) {
            throw new ReleaseInUse(release, resting);
        }
    }

    List<IndexEntry> readIndex(Source source, Classification classification) {
        CodeBook book = books.book(classification);
        return IndexFile.read(source, classification, code -> book.find(code).isPresent());
    }

    int replaceIndex(Source source, Classification classification, String by) {
        return changing(() -> {
            List<IndexEntry> entries = readIndex(source, classification);
            rows.replaceIndex(classification, entries.size(), IndexContent.write(entries), by, clock.instant());
            follow(classification);
            return entries.size();
        });
    }

    void followToday() {
        changing(() -> {
            for (Classification classification : Classification.values()) {
                try {
                    follow(classification);
                } catch (UnreadableContent broken) {
                    LOG.log(Level.SEVERE, "The {0} book stays as it is: {1}", new Object[] {classification.title(), broken.getMessage()});
                }
            }
            return "";
        });
    }

    private void follow(Classification classification) {
        Optional<StoredRelease> active = active(classification);
        InForce wanted = new InForce(active.map(StoredRelease::id), rows.indexUploads(classification));
        if (!wanted.equals(inForce.getOrDefault(classification, InForce.SHIPPED))) {
            CodeBook starter = books.starter(classification);
            List<IndexEntry> index = wanted.indexUploads() == 0 ? List.of()
                    : IndexContent.read(IndexRow.id(classification), rows.content(IndexRow.id(classification)), classification);
            books.open(active.map(release -> ReleasedBook.of(read(release), index, starter)).orElseGet(() -> ReleasedBook.of(index, starter)));
            dependants.inForce(active, books.book(classification));
            inForce.put(classification, wanted);
        }
    }

    private <T> T changing(Supplier<T> change) {
        changes.lock();
        try {
            return change.get();
        } finally {
            changes.unlock();
        }
    }

    Optional<StoredRelease> active(Classification classification) {
        return StoredRelease.active(rows.list(classification), today());
    }

    /** The book of a release or the shipped one, in force or not, without an uploaded index. */
    CodeBook book(String id) {
        for (Classification classification : Classification.values()) {
            if (id.equals(StoredRelease.shippedId(classification))) {
                return books.starter(classification);
            }
        }
        LoadedRelease loaded = read(rows.find(id).orElseThrow(() -> new UnknownRelease(id)));
        return ReleasedBook.of(loaded, List.of(), books.starter(loaded.release().classification()));
    }

    private LoadedRelease read(StoredRelease release) {
        return ReleaseContent.read(release.id(), rows.content(release.id()), release.name(), release.classification(), release.validFrom());
    }

    private StoredRelease describe(ReleaseFormat format, LoadedRelease loaded, String by) {
        Release release = loaded.release();
        int number = rows.list(release.classification()).size() + 1;
        return new StoredRelease(release.classification().id() + "-" + number, release.classification(), number, release.name(), release.validFrom(),
                format, release.entries().size(), Preview.assignable(Preview.bare(loaded)), clock.instant().truncatedTo(ChronoUnit.MICROS), by, false);
    }

    static Source indexSource(Classification classification, InputStream file) {
        return Source.read(classification.id() + "-index.tsv", file);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(UK));
    }
}
