package org.leadterm.attempt.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.Level;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.people.PersonId;
import org.leadterm.people.UtcInstant;

/** A marked attempt's figures. The four groups' numbers are columns of their own, because reports add them up. */
@Entity
@Table(name = "attempt_figures")
class FiguresRow {
    @Id
    @Column(name = "attempt_id")
    private String attempt;
    @Column(name = "person_id")
    private String person;
    @Column(name = "exercise_id")
    private String exercise;
    @Column(name = "exercise_version")
    private int exerciseVersion;
    private String title;
    private int level;
    @Column(name = "handed_in")
    @Convert(converter = UtcInstant.class)
    private Instant handedIn;
    private int seconds;
    @Column(name = "first_work")
    private boolean first;
    @Column(name = "candidate_id")
    private String candidate;
    private String awarded;
    private String available;
    private Boolean passed;
    private String chapters;
    @Column(name = "pd_correct")
    private int pdCorrect;
    @Column(name = "pd_key")
    private int pdKey;
    @Column(name = "pd_coder")
    private int pdCoder;
    @Column(name = "pd_union")
    private int pdUnion;
    @Column(name = "pd_omitted")
    private int pdOmitted;
    @Column(name = "pd_surplus")
    private int pdSurplus;
    @Column(name = "sd_correct")
    private int sdCorrect;
    @Column(name = "sd_key")
    private int sdKey;
    @Column(name = "sd_coder")
    private int sdCoder;
    @Column(name = "sd_union")
    private int sdUnion;
    @Column(name = "sd_omitted")
    private int sdOmitted;
    @Column(name = "sd_surplus")
    private int sdSurplus;
    @Column(name = "pp_correct")
    private int ppCorrect;
    @Column(name = "pp_key")
    private int ppKey;
    @Column(name = "pp_coder")
    private int ppCoder;
    @Column(name = "pp_union")
    private int ppUnion;
    @Column(name = "pp_omitted")
    private int ppOmitted;
    @Column(name = "pp_surplus")
    private int ppSurplus;
    @Column(name = "sp_correct")
    private int spCorrect;
    @Column(name = "sp_key")
    private int spKey;
    @Column(name = "sp_coder")
    private int spCoder;
    @Column(name = "sp_union")
    private int spUnion;
    @Column(name = "sp_omitted")
    private int spOmitted;
    @Column(name = "sp_surplus")
    private int spSurplus;
    @Version
    private long version;

    /** For the persistence provider. */
    protected FiguresRow() {
    }

    FiguresRow(FiguredAttempt figures) {
        attempt = figures.attempt().text();
        person = figures.person().text();
        exercise = figures.exercise().text();
        exerciseVersion = figures.exerciseVersion();
        title = figures.title();
        level = figures.level().ordinal();
        handedIn = figures.handedIn();
        seconds = figures.seconds();
        first = figures.first();
        candidate = figures.candidate().map(CandidateId::text).orElse(null);
        awarded = figures.awarded().toString();
        available = figures.available().toString();
        passed = figures.passed().orElse(null);
        chapters = ChapterCodes.words(figures.chapters());
        diagnoses(figures.groups().get(Group.PRIMARY_DIAGNOSIS), figures.groups().get(Group.SECONDARY_DIAGNOSIS));
        procedures(figures.groups().get(Group.PRIMARY_PROCEDURE), figures.groups().get(Group.SECONDARY_PROCEDURE));
    }

    private void diagnoses(GroupFigures primary, GroupFigures secondary) {
        pdCorrect = primary.correct();
        pdKey = primary.key();
        pdCoder = primary.coder();
        pdUnion = primary.union();
        pdOmitted = primary.omitted();
        pdSurplus = primary.notRelevant();
        sdCorrect = secondary.correct();
        sdKey = secondary.key();
        sdCoder = secondary.coder();
        sdUnion = secondary.union();
        sdOmitted = secondary.omitted();
        sdSurplus = secondary.notRelevant();
    }

    private void procedures(GroupFigures primary, GroupFigures secondary) {
        ppCorrect = primary.correct();
        ppKey = primary.key();
        ppCoder = primary.coder();
        ppUnion = primary.union();
        ppOmitted = primary.omitted();
        ppSurplus = primary.notRelevant();
        spCorrect = secondary.correct();
        spKey = secondary.key();
        spCoder = secondary.coder();
        spUnion = secondary.union();
        spOmitted = secondary.omitted();
        spSurplus = secondary.notRelevant();
    }

    FiguredAttempt figures() {
        return new FiguredAttempt(new AttemptId(attempt), new PersonId(person), new ExerciseId(exercise), exerciseVersion, title,
                Level.values()[level], handedIn, seconds, first, Optional.ofNullable(candidate).map(CandidateId::new), Fraction.parse(awarded),
                Fraction.parse(available), Optional.ofNullable(passed), ChapterCodes.read(chapters), Map.of(
                Group.PRIMARY_DIAGNOSIS, new GroupFigures(pdCorrect, pdKey, pdCoder, pdUnion, pdOmitted, pdSurplus),
                Group.SECONDARY_DIAGNOSIS, new GroupFigures(sdCorrect, sdKey, sdCoder, sdUnion, sdOmitted, sdSurplus),
                Group.PRIMARY_PROCEDURE, new GroupFigures(ppCorrect, ppKey, ppCoder, ppUnion, ppOmitted, ppSurplus),
                Group.SECONDARY_PROCEDURE, new GroupFigures(spCorrect, spKey, spCoder, spUnion, spOmitted, spSurplus)));
    }
}
