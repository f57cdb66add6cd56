package org.leadterm.classification.release.view;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.Heading;
import org.leadterm.classification.release.ReleaseFormat;

/**
 * What a file seems to be, by its name and its beginning; whoever loads it has the last word.
 *
 * @param index whether it is an alphabetical index
 * @param day   in its name; empty where there is none
 */
record FileGuess(Classification classification, boolean index, ReleaseFormat format, String name, Optional<LocalDate> day) {
    private static final int BEGINNING = 1 << 14;
    private static final Pattern OPCS = Pattern.compile("opcs-?_?4?[._]?(1?[0-9])?(?![0-9])");
    private static final Pattern EDITION = Pattern.compile("edition_?-?([0-9])");
    private static final Pattern DAY = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})-?([0-9]{2})-?([0-9]{2})(?![0-9])");

    static FileGuess of(String file, byte[] content) {
        String text = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_8).replace("\uFEFF", "");
        String name = file.toLowerCase(Locale.ROOT);
        Classification classification = classification(name, text.toLowerCase(Locale.ROOT));
        String first = text.lines().findFirst().orElse("");
        return new FileGuess(classification, isIndex(name, first), format(text, first), title(file, name, classification), day(file));
    }

    private static Classification classification(String name, String text) {
        if (name.contains("opcs") || name.contains("icd")) {
            return name.contains("opcs") ? Classification.OPCS4 : Classification.ICD10;
        }
        boolean fixedWidth = text.matches("(?s)[^\\t\\n]{12}[a-z][0-9]{2,3}.*");
        return text.contains("opcs") || fixedWidth ? Classification.OPCS4 : Classification.ICD10;
    }

    private static boolean isIndex(String name, String first) {
        List<String> cells = List.of(first.toLowerCase(Locale.ROOT).split("\t"));
        return cells.contains("leadterm") || name.contains("index");
    }

    private static ReleaseFormat format(String text, String first) {
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return ReleaseFormat.FHIR;
        } else if (start.startsWith("<")) {
            return ReleaseFormat.CLAML;
        }
        List<String> columns = List.of(first.toLowerCase(Locale.ROOT).split("\t"));
        return columns.contains("code") && columns.contains("title") ? ReleaseFormat.TSV : ReleaseFormat.TRUD;
    }

    private static String title(String file, String name, Classification classification) {
        Matcher edition = EDITION.matcher(name);
        Matcher opcs = OPCS.matcher(name);
        if (classification == Classification.ICD10 && edition.find()) {
            return "ICD-10 " + edition.group(1) + "th Edition";
        } else if (classification == Classification.OPCS4 && opcs.find() && opcs.group(1) != null) {
            return "OPCS-4." + opcs.group(1);
        }
        String plain = file.replaceFirst("\\.[A-Za-z]{1,5}$", "").replace('_', ' ').strip();
        return plain.substring(0, Math.min(plain.length(), Heading.LONGEST_NAME));
    }

    private static Optional<LocalDate> day(String file) {
        Matcher day = DAY.matcher(file);
        try {
            return day.find() ? Optional.of(LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
