package org.leadterm.assessment.question.reading;

import java.util.List;
import org.leadterm.assessment.question.Question;
import org.leadterm.exercise.file.Problem;

/** What became of reading files of questions. */
public sealed interface QuestionsReading {

    /** Good files, with their questions in the order of the files. */
    record Accepted(List<Question> questions) implements QuestionsReading {
        public Accepted {
            questions = List.copyOf(questions);
        }

        @Override
        public Accepted orRefuse() {
            return this;
        }
    }

    /** Files with problems, all of them. */
    record Refused(List<Problem> problems) implements QuestionsReading {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public Accepted orRefuse() {
            throw new QuestionsRefused(problems);
        }
    }

    /** @throws QuestionsRefused when there are problems */
    Accepted orRefuse();
}
