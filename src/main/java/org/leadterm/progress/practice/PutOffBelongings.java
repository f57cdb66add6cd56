package org.leadterm.progress.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.privacy.Forgetting;

/** Cases that were put off: for their owner's archive, and deleted with the account's names, since nothing rests on them. */
@ApplicationScoped
public class PutOffBelongings implements Belongings, Forgetting {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    @Override
    public String area() {
        return "practice";
    }

    @Override
    public String about() {
        return "The cases that you did not want to be suggested, and until when.";
    }

    @Override
    @Transactional
    public void put(Person owner, Archive archive) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        rows.createQuery("select p.exercise, p.until from PutOffRow p where p.person = :person order by p.until, p.exercise", Object[].class)
                .setParameter("person", owner.id().text()).getResultList()
                .forEach(row -> all.addObject().put("exercise", row[0].toString()).put("until", row[1].toString()));
        archive.json("put-off", all);
    }

    @Override
    public List<String> goes() {
        return List.of("Cases that were put off in practice.");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    @Transactional
    public void forget(Person person, Person pseudonym) {
        rows.createQuery("delete from PutOffRow p where p.person = :person").setParameter("person", person.id().text()).executeUpdate();
    }
}
