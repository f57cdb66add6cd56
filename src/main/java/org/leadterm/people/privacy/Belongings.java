package org.leadterm.people.privacy;

import org.leadterm.people.Person;

/** A feature that keeps something about people, for the archive that each may take away (UK GDPR, articles 15 and 20). */
public interface Belongings {
    /** The folder in the archive: a word in lower case. */
    String area();

    /** One sentence for the archive's description. */
    String about();

    /**
     * Puts everything about a person, who is the caller, into the archive. What the person may not see yet, such as an answer key
     * before its release, is left out.
     */
    void put(Person owner, Archive archive);
}
