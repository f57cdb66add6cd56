package org.leadterm.progress.cohort;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.progress.CohortProgress.CommonError;
import org.leadterm.progress.CohortProgress.Exercise;

/** The errors of all exercises together. */
final class CommonErrors {
    private static final Comparator<CommonError> OFTEN_FIRST = Comparator.comparing(CommonError::times).reversed().thenComparing(CommonError::key)
            .thenComparing(each -> each.expected().orElse("")).thenComparing(each -> each.given().orElse(""));

    private CommonErrors() {
    }

    static List<CommonError> of(List<Exercise> exercises) {
        Map<CommonError, Integer> times = new HashMap<>();
        exercises.stream().flatMap(each -> each.errors().stream()).forEach(each -> times.merge(once(each), each.times(), Integer::sum));
        return times.entrySet().stream().map(each -> with(each.getKey(), each.getValue())).sorted(OFTEN_FIRST).toList();
    }

    private static CommonError once(CommonError error) {
        return with(error, 0);
    }

    private static CommonError with(CommonError error, int times) {
        return new CommonError(error.group(), error.key(), error.given(), error.expected(), times);
    }
}
