package org.leadterm.assessment.paper.shelf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.paper.PaperVersion;

/** The versions used last. They never change, so nothing here is ever out of date. */
final class RecentPapers {
    private static final int MOST = 50;

    private final Map<String, PaperVersion> versions = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PaperVersion> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<PaperVersion> get(PaperId id, int number) {
        return Optional.ofNullable(versions.get(PaperVersionRow.id(id, number)));
    }

    synchronized PaperVersion keep(PaperVersion version) {
        versions.put(PaperVersionRow.id(version.id(), version.number()), version);
        return version;
    }
}
