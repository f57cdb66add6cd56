package org.leadterm.attempt.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.classification.Classification;

/** How many codes of a key are of a chapter: ICD-10's roman number or OPCS-4's letter. */
public record ChapterCodes(Classification classification, String chapter, int codes) {

    /** As they are stored: {@code icd10:IX=3 opcs4:C=2}. */
    static String words(List<ChapterCodes> all) {
        return all.stream().map(one -> one.classification.id() + ":" + one.chapter + "=" + one.codes).collect(Collectors.joining(" "));
    }

    static List<ChapterCodes> read(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).map(ChapterCodes::one).toList();
    }

    private static ChapterCodes one(String word) {
        String[] parts = word.split("[:=]");
        return new ChapterCodes(Classification.of(parts[0]).orElseThrow(), parts[1], Integer.parseInt(parts[2]));
    }
}
