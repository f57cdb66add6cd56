package org.leadterm.people.reminder;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.leadterm.people.privacy.Forgetting;
import org.leadterm.people.privacy.RecordJson;

/** The choice of reminders and the digests that were sent, as something that is kept. */
@ApplicationScoped
public class ReminderBelongings implements Belongings, Forgetting, Expiring {
    private static final int PORTION = 1000;
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final Reminders reminders;

    protected ReminderBelongings() {
        this(null);
    }

    @Inject
    ReminderBelongings(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String area() {
        return "reminders";
    }

    @Override
    public String about() {
        return "Your e-mail address for reminders, how often you want them, and when which were sent.";
    }

    @Override
    @Transactional
    public void put(Person owner, Archive archive) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("choice", RecordJson.of(reminders.of(owner.id())));
        json.set("digests", RecordJson.of(entities.createQuery("select d from DigestRow d where d.account = :owner order by d.madeAt", DigestRow.class)
                .setParameter("owner", owner.id().text()).getResultStream().map(DigestRow::sent).toList()));
        archive.json("reminders", json);
    }

    @Override
    public List<String> goes() {
        return List.of("The e-mail address, the choice of reminders and the record of those that were sent.");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    @Transactional
    public void forget(Person person, Person pseudonym) {
        reminders.forget(person.id());
        entities.createQuery("delete from DigestRow d where d.account = :account").setParameter("account", person.id().text()).executeUpdate();
    }

    @Override
    public String period() {
        return "digests";
    }

    @Override
    public String what() {
        return "records of reminders sent by mail";
    }

    @Override
    @Transactional
    public long older(Instant before) {
        return entities.createQuery("select count(d) from DigestRow d where d.madeAt < :before", Long.class).setParameter("before", before).getSingleResult();
    }

    @Override
    @Transactional
    public int remove(Instant before) {
        List<String> some = entities.createQuery("select d.id from DigestRow d where d.madeAt < :before order by d.madeAt", String.class)
                .setParameter("before", before).setMaxResults(PORTION).getResultList();
        return some.isEmpty() ? 0 : entities.createQuery("delete from DigestRow d where d.id in :some").setParameter("some", some).executeUpdate();
    }
}
