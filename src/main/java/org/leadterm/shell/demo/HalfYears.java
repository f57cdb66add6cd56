package org.leadterm.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.leadterm.attempt.PastWorks;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.marking.Answer;
import org.leadterm.people.PersonId;

/** Keeps the half year of one simulated trainee, all of it or nothing. */
@ApplicationScoped
class HalfYears {
    private static final int SECONDS = 60;
    private final PastWorks work;
    private final CodeBooks books;

    protected HalfYears() {
        this(null, null);
    }

    @Inject
    HalfYears(PastWorks work, CodeBooks books) {
        this.work = work;
        this.books = books;
    }

    /** Whether a person has done nothing at all so far. */
    @Transactional
    public boolean isMissing(PersonId person) {
        return !work.has(person);
    }

    @Transactional
    public void keep(DemoTrainee trainee, PersonId person, List<ExerciseVersion> exercises, Instant now) {
        Random chance = new Random(trainee.seed() * 31);
        List<Diary.Day> days = Diary.of(trainee, exercises.size(), now);
        for (int number = 0; number < days.size(); number++) {
            Diary.Day day = days.get(number);
            ExerciseVersion version = exercises.get(day.exercise());
            double right = trainee.beginning() + (trainee.now() - trainee.beginning()) * day.elapsed();
            Answer answer = new SimulatedAnswer(books::book, trainee.weaknesses(), right, chance).to(version.exercise().key());
            // Whoever is better is quicker too: from twice the time that the author thought of, to four fifths of it.
            int seconds = (int) (version.exercise().notes().minutes() * SECONDS * (2 - 1.2 * right) * (0.7 + 0.6 * chance.nextDouble()));
            if (trainee.habit() == Habit.STUCK && number == days.size() - 1) {
                work.leaveOpen(person, version, answer, day.opened(), seconds / 4);
            } else {
                work.handIn(person, version, answer, day.opened(), seconds);
            }
        }
    }
}
