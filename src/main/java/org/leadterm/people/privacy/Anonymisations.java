package org.leadterm.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Deed;

/** Makes an account that of nobody in particular, once for all: an administrator's decision, with a reason. */
@ApplicationScoped
public class Anonymisations {
    private static final List<String> GOES = List.of("User name and display name: a pseudonym takes their place.", "The password and every session.");
    private static final List<String> STAYS = List.of("Attempts, answers, mark sheets and results, under the pseudonym: marks of others, figures of "
                    + "questions and the site's audits rest on them.",
            "The audit trail as it was written, with the earlier user name where it stands: it is sealed line by line, and an altered line would look "
                    + "like a forged one. From now on it names the pseudonym.",
            "The user name where somebody set, marked, released or signed something: it says who answers for it.");
    private final Iterable<Forgetting> features;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final AuditTrail trail;

    protected Anonymisations() {
        this(List.of(), null, null, null);
    }

    @Inject
    Anonymisations(@Any Instance<Forgetting> features, Accounts accounts, CurrentPerson current, AuditTrail trail) {
        this((Iterable<Forgetting>) features, accounts, current, trail);
    }

    Anonymisations(Iterable<Forgetting> features, Accounts accounts, CurrentPerson current, AuditTrail trail) {
        this.features = features;
        this.accounts = accounts;
        this.current = current;
        this.trail = trail;
    }

    /** What is deleted or overwritten, in sentences. */
    public List<String> goes() {
        return Stream.concat(GOES.stream(), all().flatMap(feature -> feature.goes().stream())).toList();
    }

    /** What stays, and why. */
    public List<String> stays() {
        return Stream.concat(STAYS.stream(), all().flatMap(feature -> feature.stays().stream())).toList();
    }

    /**
     * Cannot be undone.
     *
     * @return the account under its pseudonym
     * @throws PersonRefused for one's own or a demo account, without a reason, or while something forbids it
     */
    @Transactional
    public Person anonymise(PersonName name, String why) {
        Person by = current.require(Role.ADMINISTRATOR);
        AccountEntry account = accounts.find(name).orElseThrow(() -> new UnknownPerson(name.text()));
        List<Problem> problems = new ArrayList<>();
        if (by.name().equals(name)) {
            problems.add(new Problem("name", "You cannot anonymise your own account."));
        }
        if (account.demo()) {
            problems.add(new Problem("name", "A demo account is nobody's."));
        }
        if (why.isBlank()) {
            problems.add(new Problem("why", "Say why: it is kept in the audit trail."));
        }
        all().flatMap(feature -> feature.obstacles(account.person()).stream()).forEach(text -> problems.add(new Problem("name", text)));
        if (!problems.isEmpty()) {
            throw new PersonRefused(problems);
        }
        Person pseudonym = accounts.anonymise(name);
        all().forEach(feature -> feature.forget(account.person(), pseudonym));
        trail.record(Deed.of(by.name().text(), "account.anonymise", "account " + pseudonym.name()).changing("", "anonymised").because(why.strip()));
        return pseudonym;
    }

    private Stream<Forgetting> all() {
        return StreamSupport.stream(features.spliterator(), false);
    }
}
