package org.leadterm.assessment.question.library;

import org.leadterm.assessment.question.SampleQuestions;
import org.leadterm.assessment.question.bank.BankFor;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.people.Callers;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;

/** A bank in memory that holds a question of each kind, uploaded by its tutor. */
record SampleBank(Database database, Questions questions) implements AutoCloseable {

    static SampleBank open() {
        Callers callers = new Callers();
        callers.become(Callers.person("ada", Role.TUTOR));
        Database database = Database.h2();
        Questions questions = BankFor.callers(callers, database);
        database.transaction(() -> questions.upload(SampleQuestions.files()));
        return new SampleBank(database, questions);
    }

    @Override
    public void close() {
        database.close();
    }
}
