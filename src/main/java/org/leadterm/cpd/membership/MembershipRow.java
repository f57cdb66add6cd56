package org.leadterm.cpd.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.leadterm.people.PersonId;

/** A membership as it is stored. */
@Entity
@Table(name = "cpd_membership")
class MembershipRow {
    @Id
    private String id;
    @Column(name = "account_id")
    private String person;
    private String body;
    @Column(name = "member_number")
    private String memberNumber;
    @Column(name = "since_on")
    private LocalDate since;
    @Column(name = "until_on")
    private LocalDate until;
    @Version
    private int version;

    /** For the persistence provider. */
    protected MembershipRow() {
    }

    MembershipRow(String id, PersonId person, Membership membership) {
        this.id = id;
        this.person = person.text();
        write(membership);
    }

    final void write(Membership membership) {
        body = membership.body();
        memberNumber = membership.number();
        since = membership.since();
        until = membership.until().orElse(null);
    }

    MembershipEntry snapshot() {
        return new MembershipEntry(id, version, new PersonId(person), new Membership(body, memberNumber, since, Optional.ofNullable(until)));
    }
}
