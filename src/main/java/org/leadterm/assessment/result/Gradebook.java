package org.leadterm.assessment.result;

import java.util.List;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.sitting.Sitting;

/** The marks of everybody in a sitting, by name. */
public record Gradebook(Sitting sitting, Paper paper, List<Grade> grades) {
    public Gradebook {
        grades = List.copyOf(grades);
    }

    /** How many answers a person has still to mark. */
    public int awaiting() {
        return grades.stream().mapToInt(grade -> grade.candidate().awaiting()).sum();
    }
}
