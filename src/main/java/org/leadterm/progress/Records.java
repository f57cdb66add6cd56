package org.leadterm.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.result.FinishedSitting;
import org.leadterm.assessment.result.FinishedSittings;
import org.leadterm.assessment.sitting.outcome.AnsweredQuestions;
import org.leadterm.attempt.Withholding;
import org.leadterm.attempt.figures.FiguredAttempt;
import org.leadterm.attempt.figures.Figures;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.UnknownPerson;

/**
 * What people have handed in, as far as the caller may see it. Everybody sees their own, without what a sitting withholds; tutors see
 * all of the members of the cohorts they teach, administrators all of everybody.
 */
@ApplicationScoped
public class Records {
    private final Figures figures;
    private final AnsweredQuestions questions;
    private final FinishedSittings sittings;
    private final Withholding withholding;
    private final Readers readers;
    private final CurrentPerson caller;

    @Inject
    Records(Figures figures, AnsweredQuestions questions, FinishedSittings sittings, Withholding withholding, Readers readers, CurrentPerson caller) {
        this.figures = figures;
        this.questions = questions;
        this.sittings = sittings;
        this.withholding = withholding;
        this.readers = readers;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected Records() {
        this(null, null, null, null, null, null);
    }

    /** Whether the caller may open somebody's record. */
    @Transactional
    public boolean isReadable(PersonId person) {
        return readers.mayRead(caller.get(), person);
    }

    /**
     * Exercises, the earliest first.
     *
     * @throws UnknownPerson when the caller may not see them
     */
    @Transactional
    public List<Work> works(PersonId person, Period period) {
        return works(List.of(person), period);
    }

    /** Of several people, in one list. */
    @Transactional
    public List<Work> works(Collection<PersonId> people, Period period) {
        return works(people, period, reader(people));
    }

    /** Somebody's exercises as they see them themselves. Asks nobody's rights. */
    @Transactional
    public List<Work> ownWorks(PersonId person, Period period) {
        return works(List.of(person), period, Optional.of(person));
    }

    private List<Work> works(Collection<PersonId> people, Period period, Optional<PersonId> owner) {
        List<FiguredAttempt> attempts = figures.attempts(people, period.from(), period.until());
        Shown shown = shown(owner, attempts);
        return attempts.stream().flatMap(attempt -> shown.work(attempt).stream()).toList();
    }

    /**
     * Findings about codes, the earliest first.
     *
     * @throws UnknownPerson when the caller may not see them
     */
    @Transactional
    public List<Line> lines(PersonId person, Period period) {
        return lines(List.of(person), period);
    }

    /** Of several people, in one list. */
    @Transactional
    public List<Line> lines(Collection<PersonId> people, Period period) {
        return lines(people, period, reader(people));
    }

    /** Findings about somebody's codes as they see them themselves. Asks nobody's rights. */
    @Transactional
    public List<Line> ownLines(PersonId person, Period period) {
        return lines(List.of(person), period, Optional.of(person));
    }

    private List<Line> lines(Collection<PersonId> people, Period period, Optional<PersonId> owner) {
        Shown shown = shown(owner, owner.map(own -> figures.attempts(List.of(own), period.from(), period.until())).orElse(List.of()));
        return figures.findings(people, period.from(), period.until()).stream().flatMap(finding -> shown.line(finding).stream()).toList();
    }

    /**
     * Questions of assessments that are marked, the earliest first.
     *
     * @throws UnknownPerson when the caller may not see them
     */
    @Transactional
    public List<TheoryAnswer> theory(PersonId person, Period period) {
        Optional<PersonId> owner = reader(List.of(person));
        return questions.of(List.of(person), period.from(), period.until()).stream().filter(one -> one.released() || owner.isEmpty())
                .map(one -> new TheoryAnswer(one.person(), one.question().text(), one.subject().id(), one.handedIn(), one.awarded(), one.available()))
                .toList();
    }

    /**
     * Assessments that were handed in, the earliest first, whether they had exercises or none.
     *
     * @throws UnknownPerson when the caller may not see them
     */
    @Transactional
    public List<FinishedSitting> sittings(PersonId person, Period period) {
        return sittings(person, period, reader(List.of(person)));
    }

    /** Somebody's assessments as they see them themselves. Asks nobody's rights. */
    @Transactional
    public List<FinishedSitting> ownSittings(PersonId person, Period period) {
        return sittings(person, period, Optional.of(person));
    }

    private List<FinishedSitting> sittings(PersonId person, Period period, Optional<PersonId> owner) {
        return sittings.of(person, period.from(), period.until()).stream().map(one -> one.released() || owner.isEmpty() ? one : one.withoutMarks()).toList();
    }

    /** The caller, where the caller is one of them: to them, what is withheld is not there. */
    private Optional<PersonId> reader(Collection<PersonId> people) {
        Person reader = caller.get();
        readers.refused(reader, people).ifPresent(person -> {
            throw new UnknownPerson(person.text());
        });
        return Optional.of(reader.id()).filter(people::contains);
    }

    private Shown shown(Optional<PersonId> owner, List<FiguredAttempt> attempts) {
        return owner.map(own -> Shown.to(own, attempts, withholding)).orElse(Shown.ALL);
    }
}
