package org.leadterm.people.trace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.privacy.Expiring;

/** Traces as something that is kept: shown to whom they are about, removed when their period is over. */
@ApplicationScoped
public class TraceBelongings implements Belongings, Expiring {
    private static final int PORTION = 1000;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final Traces traces;

    protected TraceBelongings() {
        this(null);
    }

    @Inject
    TraceBelongings(Traces traces) {
        this.traces = traces;
    }

    @Override
    public String area() {
        return "traces";
    }

    @Override
    public String about() {
        return "Who opened your record, what of it, and when.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        traces.of(owner.id(), Integer.MAX_VALUE).forEach(trace -> all.addObject().put("reader", trace.reader().displayName()).put("what", trace.what())
                .put("at", trace.at().toString()));
        archive.json("traces", all);
    }

    @Override
    public String period() {
        return "traces";
    }

    @Override
    public String what() {
        return "traces of who opened whose record";
    }

    @Override
    @Transactional
    public long older(Instant before) {
        return entities.createQuery("select count(t) from TraceRow t where t.at < :before", Long.class).setParameter("before", before).getSingleResult();
    }

    @Override
    @Transactional
    public int remove(Instant before) {
        List<String> some = entities.createQuery("select t.id from TraceRow t where t.at < :before order by t.at", String.class)
                .setParameter("before", before).setMaxResults(PORTION).getResultList();
        return some.isEmpty() ? 0 : entities.createQuery("delete from TraceRow t where t.id in :some").setParameter("some", some).executeUpdate();
    }
}
