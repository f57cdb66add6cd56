package org.leadterm.classification.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadterm.classification.Classification;

/**
 * The tables of releases and indexes. Each call is a transaction, so that what it stored is there
 * before the books change, and tells in it what was done.
 */
@ApplicationScoped
@Transactional
class ReleaseRows {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final Consumer<ReleaseChange> told;

    @Inject
    ReleaseRows(Event<ReleaseChange> told) {
        this(told::fire);
    }

    ReleaseRows(Consumer<ReleaseChange> told) {
        this.told = told;
    }

    /** For the container's proxy. */
    protected ReleaseRows() {
        this(change -> { });
    }

    /** In the order in which they were loaded, retired ones too. */
    List<StoredRelease> list(Classification classification) {
        return entities.createQuery("select r from CodeRelease r where r.classification = :classification order by r.number", ReleaseRow.class)
                .setParameter("classification", classification.id()).getResultStream().map(ReleaseRow::release).toList();
    }

    Optional<StoredRelease> find(String id) {
        return Optional.ofNullable(entities.find(ReleaseRow.class, id)).map(ReleaseRow::release);
    }

    /** What a release or index says. */
    byte[] content(String id) {
        return Optional.ofNullable(entities.find(ContentRow.class, id)).orElseThrow(() -> new UnreadableContent(id, "it is missing")).content();
    }

    void add(StoredRelease release, byte[] content) {
        entities.persist(new ReleaseRow(release));
        entities.persist(new ContentRow(release.id(), content));
        told.accept(ReleaseChange.loaded(release));
    }

    StoredRelease retire(String id, String by, Instant now) {
        ReleaseRow row = Optional.ofNullable(entities.find(ReleaseRow.class, id)).orElseThrow(() -> new UnknownRelease(id));
        boolean inUse = !row.release().retired();
        row.retire(by, now);
        if (inUse) {
            told.accept(ReleaseChange.retired(row.release(), by));
        }
        return row.release();
    }

    /** How often an index of that classification was uploaded; 0 when there is none. */
    int indexUploads(Classification classification) {
        return Optional.ofNullable(entities.find(IndexRow.class, IndexRow.id(classification))).map(IndexRow::uploads).orElse(0);
    }

    void replaceIndex(Classification classification, int count, byte[] content, String by, Instant now) {
        String id = IndexRow.id(classification);
        IndexRow row = Optional.ofNullable(entities.find(IndexRow.class, id)).orElseGet(() -> new IndexRow(classification));
        int before = row.entries();
        row.replace(count, by, now);
        Optional<ContentRow> stored = Optional.ofNullable(entities.find(ContentRow.class, id));
        stored.ifPresent(one -> one.replace(content));
        if (stored.isEmpty()) {
            entities.persist(row);
            entities.persist(new ContentRow(id, content));
        }
        told.accept(ReleaseChange.index(classification, before, count, by));
    }
}
