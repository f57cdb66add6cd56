package org.leadterm.cpd.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.statement.StatementPdf;
import org.leadterm.cpd.statement.Statements;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.reminder.Postbox;

/** The CPD log as it is handed on: the statement of each cycle, with the code by which anybody verifies it. */
@ApplicationScoped
public class StatementBelongings implements Belongings {
    private final Cycles cycles;
    private final Statements statements;
    private final Postbox postbox;

    /** For the container's proxy. */
    protected StatementBelongings() {
        this(null, null, null);
    }

    @Inject
    StatementBelongings(Cycles cycles, Statements statements, Postbox postbox) {
        this.cycles = cycles;
        this.statements = statements;
        this.postbox = postbox;
    }

    @Override
    public String area() {
        return "cpd-statements";
    }

    @Override
    public String about() {
        return "The statement of each of your CPD cycles, as PDF.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        cycles.of(owner.id()).forEach(cycle -> archive.file(name(cycle),
                StatementPdf.of(statements.issue(cycle.id()), postbox.settings().site() + "/verify-cpd/")));
    }

    private static String name(Cycle cycle) {
        return cycle.from() + " " + cycle.name() + ".pdf";
    }
}
