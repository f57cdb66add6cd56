package org.leadterm.casenote.identifier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names after a title. */
final class TitleRule implements Rule {
    private static final Pattern TITLE = Pattern.compile("(?<![\\w-])" + NameReader.TITLE + "\\b(?=[. ])");
    private static final Pattern IN_SMALL_LETTERS = Pattern.compile("\\b(?:mr|mrs|miss|ms|dr)\\.? ([a-z]{3,}(?:['-][a-z]+)?|o'[a-z]+)\\b");

    @Override
    public Stream<Finding> in(NoteText text) {
        NameReader reader = new NameReader(text.searched());
        Stream<Finding> capital = TITLE.matcher(text.searched()).results().toList().stream()
                .flatMap(found -> reader.at(found.start()).stream().filter(place -> isMoreThan(text, place.start(), place.end()))
                        .map(place -> text.finding(Kind.NAME, place.start(), place.end(), "after a title", surrogate(found.group()))));
        Stream<Finding> small = IN_SMALL_LETTERS.matcher(text.searched()).results().toList().stream().filter(found -> isSurname(found.group()))
                .map(found -> text.finding(Kind.NAME, found.start(), found.end(), "after a title", surrogate(found.group())));
        return Stream.concat(capital, small);
    }

    private static boolean isMoreThan(NoteText text, int start, int end) {
        Matcher title = Pattern.compile(NameReader.TITLE + "\\.?").matcher(text.searched().substring(start, end));
        return !title.matches();
    }

    /** "dr" and "mrs" are hardly ever anything but titles; "miss" and "ms" are. */
    private static boolean isSurname(String titled) {
        String name = titled.substring(titled.indexOf(' ') + 1);
        return Surnames.isPlain(name) || titled.matches("(?:dr|mrs|mr)\\b.*") && !CommonWords.isCommon(name) && !name.endsWith("ed") && !name.endsWith("ing");
    }

    private static String surrogate(String title) {
        return switch (title.toLowerCase(Locale.ROOT).replaceAll("[. ].*", "")) {
            case "dr", "drs", "doctor", "prof", "professor" -> "[doctor]";
            case "sister", "sr", "matron", "staff", "nurse", "s/n", "sn", "midwife" -> "[nurse]";
            case "pc", "dc", "pcso" -> "[police officer]";
            default -> "[patient]";
        };
    }
}
