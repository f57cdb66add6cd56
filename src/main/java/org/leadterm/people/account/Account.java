package org.leadterm.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.UtcInstant;

/**
 * An account is opened, may be disabled and enabled again, may be anonymised, and is never deleted: attempts and the audit
 * trail refer to it. Its epoch counts what must end every session begun before: disabling it, other roles, and a new password.
 */
@Entity
@Table(name = "account")
class Account {
    /** Stands where a hash would, and no password has it. */
    private static final String NO_PASSWORD = "none";
    @Id
    private String id;
    private String name;
    @Column(name = "display_name")
    private String displayName;
    private String roles;
    @Column(name = "password_hash")
    private String passwordHash;
    private boolean disabled;
    private boolean demo;
    private int epoch;
    @Convert(converter = UtcInstant.class)
    @Column(name = "disabled_at")
    private Instant disabledAt;
    @Convert(converter = UtcInstant.class)
    @Column(name = "anonymised_at")
    private Instant anonymisedAt;
    @Convert(converter = UtcInstant.class)
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected Account() {
    }

    private Account(PersonName name, String displayName, Set<Role> roles, Instant now) {
        this.id = PersonId.next(now).text();
        this.name = name.text();
        this.displayName = displayName;
        this.roles = stored(roles);
        this.passwordHash = NO_PASSWORD;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    static Account open(PersonName name, String displayName, Set<Role> roles, String passwordHash, Instant now) {
        Account account = new Account(name, displayName, roles, now);
        account.passwordHash = passwordHash;
        return account;
    }

    static Account openDemo(PersonName name, String displayName, Role role, String passwordHash, Instant now) {
        Account account = open(name, displayName, Set.of(role), passwordHash, now);
        account.demo = true;
        return account;
    }

    /** An account that nobody can sign in to until an administrator gives it a password. */
    static Account openWithoutPassword(PersonName name, String displayName, Role role, Instant now) {
        return new Account(name, displayName, Set.of(role), now);
    }

    static Account openDemoWithoutPassword(PersonName name, String displayName, Role role, Instant now) {
        Account account = openWithoutPassword(name, displayName, role, now);
        account.demo = true;
        return account;
    }

    void disable(Instant now) {
        disabled = true;
        disabledAt = now.truncatedTo(ChronoUnit.MICROS);
        epoch++;
    }

    /** Nobody's from now on, and never enabled again. The pseudonym tells nothing but that it is one. */
    void anonymise(Instant now) {
        String number = id.substring(id.length() - 10);
        name = "former-" + number;
        displayName = "Former person " + number;
        passwordHash = NO_PASSWORD;
        anonymisedAt = now.truncatedTo(ChronoUnit.MICROS);
        disable(now);
    }

    boolean isAnonymised() {
        return anonymisedAt != null;
    }

    void enable() {
        disabled = false;
        disabledAt = null;
    }

    void give(Set<Role> wanted) {
        roles = stored(wanted);
        epoch++;
    }

    private static String stored(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Role::text).collect(Collectors.joining(","));
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        epoch++;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabled;
    }

    boolean isDemo() {
        return demo;
    }

    Person person() {
        Set<Role> held = Stream.of(roles.split(",")).flatMap(text -> Role.parse(text).stream()).collect(Collectors.toSet());
        return new Person(new PersonId(id), new PersonName(name), displayName, held);
    }

    AccountState state() {
        return new AccountState(person(), disabled, demo, epoch);
    }

    AccountEntry entry() {
        return new AccountEntry(person(), disabled, demo, isAnonymised(), createdAt);
    }
}
