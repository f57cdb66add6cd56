package org.leadterm.attempt.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Level;
import org.leadterm.marking.Fraction;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** A marked attempt's figures. What reports add up is one text, because they read it of very many works. */
@Entity
@Table(name = "attempt_figures")
class FiguresRow {
    private static final int LONGEST = 4_000;
    @Id
    @Column(name = "attempt_id")
    private String attempt;
    @Column(name = "person_id")
    private String person;
    @Column(name = "exercise_id")
    private String exercise;
    @Column(name = "exercise_version")
    private int exerciseVersion;
    private int level;
    @Column(name = "handed_in")
    @Convert(converter = UtcInstant.class)
    private Instant handedIn;
    @Column(name = "first_work")
    private boolean first;
    @Column(name = "candidate_id")
    private String candidate;
    private String awarded;
    private String available;
    private Boolean passed;
    private int errors;
    @Column(name = "figures")
    private String text;
    @Lob
    @Column(name = "more_figures")
    private String more;
    @Version
    private long version;

    /** For the persistence provider. */
    protected FiguresRow() {
    }

    FiguresRow(SheetFigures sheet) {
        FiguredAttempt figures = sheet.attempt();
        attempt = figures.attempt().text();
        person = figures.person().text();
        exercise = figures.exercise().text();
        exerciseVersion = figures.exerciseVersion();
        level = figures.level().ordinal();
        handedIn = figures.handedIn();
        first = figures.first();
        candidate = figures.candidate().map(CandidateId::text).orElse(null);
        awarded = figures.awarded().toString();
        available = figures.available().toString();
        passed = figures.passed().orElse(null);
        errors = (int) sheet.findings().stream().filter(finding -> finding.key().isPresent()).count();
        String all = WorkText.of(figures, sheet.findings());
        int cut = all.length() <= LONGEST ? all.length() : Character.isHighSurrogate(all.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        text = all.substring(0, cut);
        more = cut < all.length() ? all.substring(cut) : null;
    }

    FiguredAttempt figures() {
        WorkFigures work = WorkText.read(person, first, text + Optional.ofNullable(more).orElse(""));
        return new FiguredAttempt(new AttemptId(attempt), new PersonId(person), new ExerciseId(exercise), exerciseVersion, work.title(),
                Level.values()[level], handedIn, work.seconds(), first, Optional.ofNullable(candidate).map(CandidateId::new), Fraction.parse(awarded),
                Fraction.parse(available), Optional.ofNullable(passed), ChapterCodes.read(work.chapters()), WorkFigures.groups(work.counts()));
    }
}
