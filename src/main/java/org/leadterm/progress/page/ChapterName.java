package org.leadterm.progress.page;

import java.util.Map;
import org.leadterm.progress.Chapter;

/** A word or two for each chapter of the books, where their own titles would fill the table. */
public final class ChapterName {
    private static final Map<String, String> ICD10 = Map.ofEntries(Map.entry("I", "Infections"), Map.entry("II", "Neoplasms"), Map.entry("III", "Blood"),
            Map.entry("IV", "Endocrine"), Map.entry("V", "Mental"), Map.entry("VI", "Nervous"), Map.entry("VII", "Eye"), Map.entry("VIII", "Ear"),
            Map.entry("IX", "Circulatory"), Map.entry("X", "Respiratory"), Map.entry("XI", "Digestive"), Map.entry("XII", "Skin"),
            Map.entry("XIII", "Musculoskeletal"), Map.entry("XIV", "Genitourinary"), Map.entry("XV", "Pregnancy"), Map.entry("XVI", "Perinatal"),
            Map.entry("XVII", "Congenital"), Map.entry("XVIII", "Symptoms"), Map.entry("XIX", "Injury"), Map.entry("XX", "External causes"),
            Map.entry("XXI", "Factors"), Map.entry("XXII", "Special purposes"));
    private static final Map<String, String> OPCS4 = Map.ofEntries(Map.entry("A", "Nervous system"), Map.entry("B", "Endocrine, breast"),
            Map.entry("C", "Eye"), Map.entry("D", "Ear"), Map.entry("E", "Respiratory"), Map.entry("F", "Mouth"), Map.entry("G", "Upper digestive"),
            Map.entry("H", "Lower digestive"), Map.entry("J", "Other abdominal"), Map.entry("K", "Heart"), Map.entry("L", "Arteries, veins"),
            Map.entry("M", "Urinary"), Map.entry("N", "Male genital"), Map.entry("O", "Overflow"), Map.entry("P", "Lower female genital"),
            Map.entry("Q", "Upper female genital"), Map.entry("R", "Obstetric"), Map.entry("S", "Skin"), Map.entry("T", "Soft tissue"),
            Map.entry("U", "Imaging, tests"), Map.entry("V", "Skull, spine"), Map.entry("W", "Bones, joints"), Map.entry("X", "Miscellaneous"),
            Map.entry("Y", "Methods"), Map.entry("Z", "Sites"));

    private ChapterName() {
    }

    public static String of(Chapter chapter) {
        if (chapter.isUnknown()) {
            return "Not in the book";
        }
        return switch (chapter.classification()) {
            case ICD10 -> ICD10.getOrDefault(chapter.name(), "");
            case OPCS4 -> OPCS4.getOrDefault(chapter.name(), "");
        };
    }
}
