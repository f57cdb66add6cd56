package org.leadterm.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.NameTaken;
import org.leadterm.people.NotAllowed;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;
import org.leadterm.people.password.Hashing;
import org.leadterm.people.password.PasswordRules;

/** Accounts as administrators keep them, and everyone's own password. */
@ApplicationScoped
public class Accounts {
    private final AccountRows rows;
    private final CurrentPerson current;
    private final Hashing hashing;
    private final AccountStates states;
    private final AuditTrail trail;
    private final Clock clock;

    protected Accounts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Accounts(AccountRows rows, CurrentPerson current, Hashing hashing, AccountStates states, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.hashing = hashing;
        this.states = states;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NameTaken when there is an account of that name */
    @Transactional
    public Person create(NewAccount wanted) {
        Person by = current.require(Role.ADMINISTRATOR);
        String hash = hashing.generate(wanted.password());
        Account account = Account.open(wanted.name(), wanted.displayName(), wanted.roles(), hash, clock.instant());
        rows.add(account);
        trail.record(deed(by, "account.create", wanted.name()).changing("", roles(account)));
        return account.person();
    }

    /**
     * An account that nobody can sign in to until an administrator gives it a password.
     *
     * @throws NameTaken when there is an account of that name
     */
    @Transactional
    public Person createWithoutPassword(PersonName name, String displayName, Role role) {
        Person by = current.require(Role.ADMINISTRATOR);
        Account account = Account.openWithoutPassword(name, displayName, role, clock.instant());
        rows.add(account);
        trail.record(deed(by, "account.create", name).changing("", roles(account)).because("without a password"));
        return account.person();
    }

    @Transactional
    public void disable(PersonName name, String why) {
        Person by = current.require(Role.ADMINISTRATOR);
        if (by.name().equals(name)) {
            throw new PersonRefused("name", "You cannot disable your own account.");
        }
        List<Account> administrators = rows.heldAdministrators();
        Account account = rows.get(name);
        if (isLast(account, administrators)) {
            throw new PersonRefused("name", "This is the last administrator. Make somebody else one first.");
        }
        if (!account.isDisabled()) {
            account.disable(clock.instant());
            changed(account, deed(by, "account.disable", name).changing("enabled", "disabled").because(why));
        }
    }

    @Transactional
    public void enable(PersonName name, String why) {
        Person by = current.require(Role.ADMINISTRATOR);
        Account account = rows.get(name);
        if (account.isAnonymised()) {
            throw new PersonRefused("name", "This account was anonymised: it is nobody's any more.");
        }
        if (account.isDisabled()) {
            account.enable();
            changed(account, deed(by, "account.enable", name).changing("disabled", "enabled").because(why));
        }
    }

    /**
     * Gives an account these roles in place of those it has, and ends its sessions; its tokens may do at once what the new roles may.
     *
     * @throws PersonRefused when no administrator would be left
     * @throws NotAllowed    for a demo account, which shows one role
     */
    @Transactional
    public AccountEntry changeRoles(PersonName name, WantedRoles wanted, String why) {
        Person by = current.require(Role.ADMINISTRATOR);
        List<Account> administrators = rows.heldAdministrators();
        Account account = rows.get(name);
        if (account.isAnonymised()) {
            throw new PersonRefused("name", "This account was anonymised: it is nobody's any more.");
        }
        if (account.isDemo()) {
            throw new NotAllowed("A demo account keeps the role it shows.");
        }
        if (!wanted.roles().contains(Role.ADMINISTRATOR) && isLast(account, administrators)) {
            throw new PersonRefused("roles", "This is the last administrator. Make somebody else one first.");
        }
        String before = roles(account);
        if (!account.person().roles().equals(wanted.roles())) {
            account.give(wanted.roles());
            changed(account, deed(by, "account.change-roles", name).changing(before, roles(account)).because(why));
        }
        return account.entry();
    }

    private boolean isLast(Account account, List<Account> administrators) {
        List<Account> active = administrators.stream().filter(states::mayGoOn).toList();
        return active.stream().anyMatch(one -> one == account) && active.size() == 1;
    }

    /** Gives an account a new password, and ends its sessions. */
    @Transactional
    public void resetPassword(PersonName name, String password) {
        Person by = current.require(Role.ADMINISTRATOR);
        Account account = rows.get(name);
        if (account.isAnonymised()) {
            throw new PersonRefused("name", "This account was anonymised: it is nobody's any more.");
        }
        changePassword(account, password);
        changed(account, deed(by, "account.reset-password", name));
    }

    /** Changes the caller's own password and ends the caller's sessions, this one too unless it is marked anew. */
    @Transactional
    public AccountState changeOwnPassword(String old, String password) {
        Person by = current.get();
        Account account = rows.get(by.name());
        if (!hashing.verify(old, account.passwordHash())) {
            throw new PersonRefused("old", "The present password is not right.");
        }
        changePassword(account, password);
        changed(account, deed(by, "account.change-password", by.name()));
        return account.state();
    }

    /**
     * Gives an account a pseudonym and takes its password and sessions, for good; what else is to be forgotten, and the entry in the audit
     * trail, is the caller's.
     *
     * @return the account under its pseudonym
     */
    @Transactional
    public Person anonymise(PersonName name) {
        current.require(Role.ADMINISTRATOR);
        Account account = rows.get(name);
        if (account.isAnonymised()) {
            throw new PersonRefused("name", "This account was anonymised already.");
        }
        account.anonymise(clock.instant());
        rows.flush();
        states.forget(account.person().id());
        return account.person();
    }

    /** Accounts disabled before a moment and not anonymised, by name, for administrators; demo accounts are nobody's. */
    @Transactional
    public List<AccountEntry> disabledBefore(Instant moment) {
        current.require(Role.ADMINISTRATOR);
        return rows.disabledBefore(moment).stream().map(Account::entry).toList();
    }

    /** For administrators, anyone; for others, themselves. */
    @Transactional
    public Optional<AccountEntry> find(PersonName name) {
        if (!current.get().name().equals(name)) {
            current.require(Role.ADMINISTRATOR);
        }
        return rows.find(name).map(Account::entry);
    }

    @Transactional
    public AccountPage list(AccountSearch search) {
        current.require(Role.ADMINISTRATOR);
        return AccountPage.of(rows.search(search).stream().map(Account::entry).toList(), search.limit());
    }

    /** How many there are that are disabled, or are not. */
    @Transactional
    public long count(boolean disabled) {
        current.require(Role.ADMINISTRATOR);
        return rows.count(disabled);
    }

    private void changePassword(Account account, String password) {
        if (account.isDemo()) {
            throw new NotAllowed("A demo account keeps the password shown on the sign-in page.");
        }
        List<Problem> problems = PasswordRules.problems(account.person().name(), password);
        if (!problems.isEmpty()) {
            throw new PersonRefused(problems);
        }
        account.changePassword(hashing.generate(password));
    }

    private void changed(Account account, Deed deed) {
        trail.record(deed);
        states.forget(account.person().id());
    }

    private static String roles(Account account) {
        return account.person().roles().stream().sorted().map(Role::text).collect(Collectors.joining(", "));
    }

    private static Deed deed(Person by, String action, PersonName name) {
        return Deed.of(by.name().text(), action, "account " + name);
    }
}
