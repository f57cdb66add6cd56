package org.leadterm.classification.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadterm.classification.AlphabeticalIndex;
import org.leadterm.classification.Code;
import org.leadterm.classification.CrossReference;
import org.leadterm.classification.IndexEntry;

/** The <em>see</em> entries of an index, followed: paths that reach a code by way of another lead term. */
final class References {
    private final Map<Code, List<List<String>>> paths = new HashMap<>();

    References(AlphabeticalIndex index, int most) {
        for (IndexEntry entry : index.entries()) {
            if (entry.code().isEmpty() && entry.reference().isPresent() && !entry.reference().get().also()) {
                CrossReference reference = entry.reference().get();
                List<IndexEntry> there = index.at(reference);
                if (there.size() <= most) {
                    there.forEach(target -> follow(entry, reference, target));
                }
            }
        }
    }

    private void follow(IndexEntry entry, CrossReference reference, IndexEntry target) {
        target.code().ifPresent(code -> {
            List<String> path = new ArrayList<>(entry.path());
            path.add(reference.toString());
            int skipped = Math.min(reference.path().size() - 1, target.modifiers().size());
            path.addAll(target.modifiers().subList(skipped, target.modifiers().size()));
            paths.computeIfAbsent(code, any -> new ArrayList<>()).add(path);
        });
    }

    List<List<String>> leadingTo(Code code) {
        return paths.getOrDefault(code, List.of());
    }
}
