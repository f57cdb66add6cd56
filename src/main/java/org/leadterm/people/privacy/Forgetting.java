package org.leadterm.people.privacy;

import java.util.List;
import org.leadterm.people.Person;

/** A feature that keeps something about people, for when an account is anonymised. Its statements join the one transaction of it all. */
public interface Forgetting {
    /** What is deleted or overwritten, for the administrator who is about to decide. */
    List<String> goes();

    /** What stays, and why it must. */
    List<String> stays();

    /** What forbids it at present, such as an assessment that is being sat; empty when nothing does. */
    default List<String> obstacles(Person person) {
        return List.of();
    }

    /**
     * Forgets.
     *
     * @param person    as the account was until now
     * @param pseudonym as it is from now on: the same id with other names
     */
    void forget(Person person, Person pseudonym);
}
