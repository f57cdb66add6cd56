package org.leadterm.assessment.question.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadterm.assessment.question.QuestionId;

/** The versions used last, parsed. They never change, so nothing here is ever out of date. */
final class RecentQuestions {
    private static final int MOST = 2_000;

    private final Map<String, QuestionVersion> versions = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, QuestionVersion> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<QuestionVersion> get(QuestionId id, int number) {
        return Optional.ofNullable(versions.get(QuestionVersionRow.id(id, number)));
    }

    /** The version, read when it is not here. */
    QuestionVersion get(QuestionId id, int number, Supplier<QuestionVersion> otherwise) {
        return get(id, number).orElseGet(() -> keep(otherwise.get()));
    }

    private synchronized QuestionVersion keep(QuestionVersion version) {
        versions.put(QuestionVersionRow.id(version.id(), version.number()), version);
        return version;
    }
}
