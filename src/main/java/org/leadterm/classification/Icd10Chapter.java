package org.leadterm.classification;

/** The chapters of ICD-10, each with the last category that belongs to it. */
enum Icd10Chapter {
    I("B99"), II("D48"), III("D89"), IV("E90"), V("F99"), VI("G99"), VII("H59"), VIII("H95"), IX("I99"), X("J99"), XI("K93"),
    XII("L99"), XIII("M99"), XIV("N99"), XV("O99"), XVI("P96"), XVII("Q99"), XVIII("R99"), XIX("T98"), XXII("U99"), XX("Y98"), XXI("Z99");

    private final String last;

    Icd10Chapter(String last) {
        this.last = last;
    }

    /** The chapter of a category; gaps between chapters (such as D90) belong to the chapter before them. */
    static Icd10Chapter of(String category) {
        Icd10Chapter found = I;
        for (Icd10Chapter chapter : values()) {
            found = chapter;
            if (category.compareTo(chapter.last) <= 0 || category.charAt(0) == chapter.last.charAt(0) && isLastOfLetter(chapter)) {
                break;
            }
        }
        return found;
    }

    private static boolean isLastOfLetter(Icd10Chapter chapter) {
        return chapter.ordinal() == values().length - 1 || values()[chapter.ordinal() + 1].last.charAt(0) != chapter.last.charAt(0);
    }
}
