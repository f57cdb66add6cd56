package org.leadterm.attempt.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the codes of keys by chapter. Versions of exercises have few different lists of chapters between them. */
final class ChapterCount {
    private final Map<String, int[]> works = new HashMap<>();

    void add(WorkFigures work) {
        works.computeIfAbsent(work.chapters(), chapters -> new int[1])[0]++;
    }

    List<ChapterCodes> all() {
        return works.entrySet().stream().flatMap(list -> ChapterCodes.read(list.getKey()).stream()
                .map(one -> new ChapterCodes(one.classification(), one.chapter(), one.codes() * list.getValue()[0]))).toList();
    }
}
