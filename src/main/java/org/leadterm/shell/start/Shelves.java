package org.leadterm.shell.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.leadterm.attempt.OlderSheets;
import org.leadterm.classification.release.ReleaseCalendar;
import org.leadterm.classification.rules.site.RuleWatch;
import org.leadterm.cpd.evidence.EvidenceFiles;

/** What stands on the shelves before anybody comes: code books first, then rules, then what is read by them, and order in what is stored. */
@Dependent
class Shelves {
    private static final int AT_ONCE = 200;
    private final ReleaseCalendar releases;
    private final RuleWatch rules;
    private final ExerciseLibrary exercises;
    private final QuestionLibrary questions;
    private final OlderSheets sheets;
    private final EvidenceFiles evidence;

    @Inject
    Shelves(ReleaseCalendar releases, RuleWatch rules, ExerciseLibrary exercises, QuestionLibrary questions, OlderSheets sheets, EvidenceFiles evidence) {
        this.releases = releases;
        this.rules = rules;
        this.exercises = exercises;
        this.questions = questions;
        this.sheets = sheets;
        this.evidence = evidence;
    }

    void fill(ServletContext application) {
        releases.open();
        rules.open();
        exercises.load(application);
        questions.load(application);
        figureOlderSheets();
        evidence.sweep();
    }

    /** Some at a time, each time in a transaction of its own: a start that is broken off goes on where it was. */
    private void figureOlderSheets() {
        int figured = sheets.figure(AT_ONCE);
        while (figured > 0) {
            figured = sheets.figure(AT_ONCE);
        }
    }
}
