package org.leadterm.classification.rules.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.leadterm.classification.release.NotAllowed;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.file.FieldProblem;
import org.leadterm.classification.rules.file.RuleDraft;
import org.leadterm.classification.rules.file.RuleReading;

/**
 * What tutors and administrators decide about coding rules for everybody here: off or on, how severe, and rules of their own.
 * Whatever changes them is followed by {@link Rules} before the call returns, and kept with who, when and why.
 */
@ApplicationScoped
public class SiteRules {
    private final Clock clock;
    private final SecurityContext caller;
    private final RuleRows rows;
    private final Rules rules;
    private final ReentrantLock changes = new ReentrantLock();
    private long followed;

    @Inject
    SiteRules(Clock clock, SecurityContext caller, RuleRows rows, Rules rules) {
        this.clock = clock;
        this.caller = caller;
        this.rows = rows;
        this.rules = rules;
    }

    /** For the container's proxy. */
    protected SiteRules() {
        this(null, null, null, null);
    }

    /** Own rules first, the newest of them first; then those that are shipped. Retired ones too. */
    public List<RuleEntry> list() {
        return Decided.of(rows).entries();
    }

    /** @throws UnknownRule when there is none of that id */
    public RuleEntry find(String id) {
        return list().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow(() -> new UnknownRule(id));
    }

    /** What was done to a rule, newest first. */
    public List<RuleChange> history(String id) {
        return rows.history(id);
    }

    /**
     * Switches a rule off or on for everybody. When it is so already, nothing happens.
     *
     * @throws NotAllowed  when the caller is neither tutor nor administrator
     * @throws UnknownRule when there is none of that id
     */
    public void use(String id, boolean wanted, String why) {
        needTutor();
        change(() -> {
            RuleState before = find(id).state();
            RuleState after = wanted ? RuleState.IN_USE : RuleState.OFF;
            if (before != after && before != RuleState.RETIRED) {
                rows.decide(deed(id, wanted ? RuleDeed.SWITCH_ON : RuleDeed.SWITCH_OFF, before.title(), after.title(), why), row -> row.use(wanted));
            }
        });
    }

    /**
     * Takes a rule more or less seriously. When it is taken so already, nothing happens.
     *
     * @throws NotAllowed  when the caller is neither tutor nor administrator
     * @throws UnknownRule when there is none of that id
     */
    public void take(String id, Severity wanted, String why) {
        needTutor();
        change(() -> {
            RuleEntry entry = find(id);
            if (entry.severity() != wanted) {
                rows.decide(deed(id, RuleDeed.SEVERITY, entry.severity().id(), wanted.id(), why), row -> row.takeAs(wanted, entry.rule().severity()));
            }
        });
    }

    /**
     * Keeps a new own rule, in use at once; its id.
     *
     * @throws NotAllowed  when the caller is neither tutor nor administrator
     * @throws RuleRefused with everything that is wrong with it
     */
    public String create(RuleDraft draft, String why) {
        needTutor();
        String[] id = new String[1];
        change(() -> {
            int number = rows.nextNumber();
            id[0] = SiteRule.id(number);
            check(id[0], draft);
            rows.add(number, draft, deed(id[0], RuleDeed.CREATE, "", words(draft), why));
        });
        return id[0];
    }

    /**
     * Writes an own rule anew.
     *
     * @param version the one that was looked at
     * @throws NotAllowed           when the caller is neither tutor nor administrator
     * @throws UnknownRule          when there is no own rule of that id
     * @throws RuleRefused          with everything that is wrong with it
     * @throws RuleChangedMeanwhile when somebody else was faster
     */
    public void edit(String id, long version, RuleDraft draft, String why) {
        needTutor();
        change(() -> {
            check(id, draft);
            RuleDraft before = rows.rule(id).orElseThrow(() -> new UnknownRule(id)).draft();
            rows.rewrite(version, draft, deed(id, RuleDeed.EDIT, words(before), words(draft), why));
        });
    }

    /**
     * Takes an own rule out of use for good. Again: the same.
     *
     * @throws NotAllowed  when the caller is neither tutor nor administrator
     * @throws UnknownRule when there is no own rule of that id
     */
    public void retire(String id, String why) {
        needTutor();
        change(() -> {
            if (!rows.rule(id).orElseThrow(() -> new UnknownRule(id)).retired()) {
                rows.retire(deed(id, RuleDeed.RETIRE, find(id).state().title(), RuleState.RETIRED.title(), why));
            }
        });
    }

    /** Puts in force what was decided, here or on another node. */
    public void follow() {
        changes.lock();
        try {
            long revision = rows.revision();
            if (revision != followed) {
                rules.open(Decided.of(rows).book());
                followed = revision;
            }
        } finally {
            changes.unlock();
        }
    }

    private void change(Runnable deed) {
        changes.lock();
        try {
            deed.run();
            follow();
        } finally {
            changes.unlock();
        }
    }

    private static void check(String id, RuleDraft draft) {
        if (draft.read(id) instanceof RuleReading.Wrong wrong) {
            throw new RuleRefused(wrong.problems());
        }
    }

    private RuleChange deed(String id, RuleDeed deed, String before, String after, String why) {
        if (why.length() > RuleChange.LONGEST_REASON) {
            throw new RuleRefused(List.of(new FieldProblem("why", "longer than " + RuleChange.LONGEST_REASON + " characters")));
        }
        return new RuleChange(id, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.getCallerPrincipal().getName(), deed, before, after, why);
    }

    private static String words(RuleDraft draft) {
        return draft.severity() + ": " + draft.sentence() + " – " + draft.message()
                + (draft.instead().isEmpty() ? "" : " Instead: " + draft.instead() + ".")
                + (draft.from().isEmpty() && draft.to().isEmpty() ? "" : " Valid from " + draft.from() + " to " + draft.to() + ".");
    }

    private void needTutor() {
        if (!caller.isCallerInRole("tutor") && !caller.isCallerInRole("administrator")) {
            throw new NotAllowed("change coding rules");
        }
    }
}
