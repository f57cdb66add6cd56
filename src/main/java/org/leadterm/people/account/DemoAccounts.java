package org.leadterm.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.password.DemoPassword;
import org.leadterm.people.password.Hashing;

/** One account for each role to look around with; made at the first start in demo mode, useless out of it. */
@ApplicationScoped
public class DemoAccounts {
    private final AccountRows rows;
    private final DemoMode mode;
    private final Hashing hashing;
    private final Clock clock;

    protected DemoAccounts() {
        this(null, null, null, null);
    }

    @Inject
    DemoAccounts(AccountRows rows, DemoMode mode, Hashing hashing, Clock clock) {
        this.rows = rows;
        this.mode = mode;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** Opens those that are missing, with one hash for all: a first start is not to wait for four. */
    @Transactional
    public void openMissing() {
        List<DemoAccount> missing = Stream.of(DemoAccount.values()).filter(demo -> rows.find(demo.personName()).isEmpty()).toList();
        if (!mode.isOn() || missing.isEmpty()) {
            return;
        }
        String hash = hashing.generate(DemoPassword.TEXT);
        missing.forEach(demo -> rows.add(
                Account.openDemo(demo.personName(), demo.displayName(), demo.role(), hash, clock.instant())));
    }

    /**
     * Opens accounts for trainees who are there to be looked at; nobody can sign in to them. At the first start in demo mode alone:
     * whoever was renamed or anonymised since does not come back.
     *
     * @param displayNames by name
     * @return those opened, or none
     */
    @Transactional
    public List<Person> openTrainees(Map<PersonName, String> displayNames) {
        if (!mode.isOn() || rows.countDemo() > DemoAccount.values().length) {
            return List.of();
        }
        return displayNames.entrySet().stream().filter(one -> rows.find(one.getKey()).isEmpty()).map(one -> {
            Account account = Account.openDemoWithoutPassword(one.getKey(), one.getValue(), Role.TRAINEE, clock.instant());
            rows.add(account);
            return account.person();
        }).toList();
    }

    /** A demo account that was not renamed; empty out of demo mode. */
    @Transactional
    public Optional<Person> find(PersonName name) {
        return mode.isOn() ? rows.find(name).filter(Account::isDemo).map(Account::person) : Optional.empty();
    }

    /** Those the sign-in page may offer; none out of demo mode. */
    @Transactional
    public List<DemoAccount> offered() {
        if (!mode.isOn()) {
            return List.of();
        }
        Set<PersonName> there = rows.demo().stream().map(account -> account.person().name()).collect(Collectors.toSet());
        return Stream.of(DemoAccount.values()).filter(demo -> there.contains(demo.personName())).toList();
    }
}
