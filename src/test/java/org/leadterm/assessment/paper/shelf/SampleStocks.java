package org.leadterm.assessment.paper.shelf;

import java.time.Clock;
import java.util.List;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.LibraryEntry;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.alarm.EditionAlarms;
import org.leadterm.people.CurrentPerson;
import org.leadterm.testing.Database;

/** Papers of a library and a bank for tests, without rights on them. */
public final class SampleStocks {
    private SampleStocks() {
    }

    /** Papers that are kept in a database. */
    public static Papers papers(Database database, CurrentPerson caller, Exercises library, Questions questions, Clock clock) {
        return database.connect(new Papers(caller, new Stocks(library, new NoAlarms(library), questions), clock));
    }

    /** No release has changed anything. */
    private static final class NoAlarms extends EditionAlarms {
        private final Exercises library;

        NoAlarms(Exercises library) {
            this.library = library;
        }

        @Override
        public List<ExerciseSummary> fitForAssessments() {
            return library.library().stream().map(LibraryEntry::summary).filter(summary -> library.use(summary.id()) == Use.IN_USE).toList();
        }
    }
}
