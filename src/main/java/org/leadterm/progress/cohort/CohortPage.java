package org.leadterm.progress.cohort;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.PersonId;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.progress.CohortProgress;
import org.leadterm.progress.CohortProgress.CommonError;
import org.leadterm.progress.CohortProgress.Member;
import org.leadterm.progress.page.PeriodChoice;
import org.leadterm.progress.threshold.AuditLevel;

/**
 * What a tutor is shown of a cohort.
 *
 * @param stuck     the reasons of each who is
 * @param standards behind the errors, the most often broken first
 * @param levels    that accuracies are held against
 */
record CohortPage(CohortId id, String name, PeriodChoice choice, CohortProgress progress, Map<PersonId, List<String>> stuck,
                  Map<String, Integer> standards, List<AuditLevel> levels) {
    /** With fewer codes an accuracy is not held against a threshold. */
    static final int FEWEST = 10;

    State state(Member member) {
        if (member.lastOpened().isEmpty() && member.works() == 0) {
            return State.NOT_BEGUN;
        }
        return stuck.containsKey(member.person().id()) ? State.STUCK : State.WORKING;
    }

    String reasons(Member member) {
        return String.join(", ", stuck.getOrDefault(member.person().id(), List.of()));
    }

    long count(State state) {
        return progress.members().stream().filter(member -> state(member) == state).count();
    }

    Map<ExerciseId, String> titles() {
        return progress.exercises().stream().collect(Collectors.toMap(each -> each.exercise(), each -> each.title()));
    }

    static String address(CohortId id) {
        return "cohorts/" + id + "/progress";
    }

    /** The same error at whatever exercise, the most frequent first. */
    List<CommonError> errors() {
        return CommonError.together(progress.exercises().stream().flatMap(exercise -> exercise.errors().stream()));
    }

    /** How somebody stands. */
    enum State {
        NOT_BEGUN("Not begun", "○", "mute"),
        STUCK("Stuck", "▲", "warn"),
        WORKING("Working", "✓", "ok");

        private final String word;
        private final String sign;
        private final String tint;

        State(String word, String sign, String tint) {
            this.word = word;
            this.sign = sign;
            this.tint = tint;
        }

        String word() {
            return word;
        }

        String sign() {
            return sign;
        }

        String tint() {
            return tint;
        }
    }
}
