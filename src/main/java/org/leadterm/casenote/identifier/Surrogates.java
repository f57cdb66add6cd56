package org.leadterm.casenote.identifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.leadterm.casenote.Document;

/**
 * What stands in the place of identifiers, the same for the same person, number or place throughout an exercise. Dates are all moved
 * by the same number of days, so that what lies between them stays; nobody who does not know that number gets back to them.
 */
public final class Surrogates {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int YEAR_OF_DATES_WITHOUT_ONE = 2023;
    private final Map<Finding, String> byFinding = new LinkedHashMap<>();
    private final List<List<Finding>> same = new ArrayList<>();

    /**
     * @param notes an exercise's documents
     * @param found what was found in them
     * @param days  by how many days its dates are moved, not 0
     */
    public Surrogates(List<Document> notes, Map<String, List<Finding>> found, int days) {
        if (days == 0) {
            throw new IllegalArgumentException("dates that are moved by no day are not moved");
        }
        List<Finding> all = found.values().stream().flatMap(List::stream).toList();
        int year = all.stream().map(finding -> NoteDate.read(finding.text())).flatMap(Optional::stream).map(NoteDate::year)
                .filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).max().orElse(YEAR_OF_DATES_WITHOUT_ONE);
        all.forEach(finding -> same.stream().filter(group -> isSame(group, finding)).findFirst().orElseGet(() -> {
            same.add(new ArrayList<>());
            return same.get(same.size() - 1);
        }).add(finding));
        Map<String, List<List<Finding>>> byLabel = same.stream().collect(Collectors.groupingBy(Surrogates::label, LinkedHashMap::new, Collectors.toList()));
        String text = notes.stream().map(Document::text).collect(Collectors.joining("\n"));
        byLabel.forEach((label, groups) -> {
            List<String> names = lettered(label, groups.size(), text);
            for (int at = 0; at < groups.size(); at++) {
                String name = names.get(at);
                groups.get(at).forEach(finding -> byFinding.put(finding, proposed(finding, name, days, year)));
            }
        });
    }

    /** The findings, itself among them, that mean the same person, number or place. */
    public List<Finding> alike(Finding finding) {
        return same.stream().filter(group -> group.contains(finding)).findFirst().map(List::copyOf).orElse(List.of(finding));
    }

    /** What to put in its place. */
    public String of(Finding finding) {
        return byFinding.getOrDefault(finding, finding.surrogate());
    }

    private static boolean isSame(List<Finding> group, Finding finding) {
        return group.get(0).kind() == finding.kind() && (finding.kind() == Kind.NAME
                ? group.stream().anyMatch(other -> NamedPerson.of(other.text()).mayBe(NamedPerson.of(finding.text())))
                : bare(group.get(0).text()).equals(bare(finding.text())));
    }

    /** A group is called by the first of its findings that tells who it is. */
    private static String label(List<Finding> group) {
        return group.stream().map(Finding::surrogate).filter(surrogate -> !surrogate.equals(Kind.NAME.surrogate())).findFirst()
                .orElse(group.get(0).surrogate());
    }

    /** One keeps the plain label; several, or another beside one that stands in the notes already, have letters. */
    private static List<String> lettered(String label, int count, String text) {
        boolean person = label.matches("\\[(?:name|patient|relative|consultant|doctor|GP|nurse|clinician|anaesthetist|police officer|hospital|ward|GP"
                + " practice|care home|organisation)]");
        List<String> names = new ArrayList<>();
        if (!person || count == 1 && !text.contains(label) && !text.contains(label.replace("]", " A]"))) {
            for (int at = 0; at < count; at++) {
                names.add(label);
            }
            return names;
        }
        int letter = text.contains(label) ? 1 : 0;
        while (names.size() < count) {
            String name = label.replace("]", ""
                    + " " + LETTERS.charAt(letter % LETTERS.length()) + (letter < LETTERS.length() ? "" : letter / LETTERS.length()) + "]");
            letter++;
            if (!text.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String proposed(Finding finding, String name, int days, int year) {
        return switch (finding.kind()) {
            case DATE -> shifted(finding.text(), days, year);
            case AGE_OVER_89 -> age(finding.text());
            default -> name;
        };
    }

    /** A date, or two with a word between them, so many days later; what cannot be read is withheld. */
    static String shifted(String written, int days, int yearWhereNoneIsWritten) {
        return DateSpan.read(written).flatMap(span -> span.shifted(days, yearWhereNoneIsWritten)).orElse(Kind.DATE.surrogate());
    }

    private static String age(String written) {
        if (written.matches("(?i).*year-old.*")) {
            return "over-89-year-old";
        }
        if (written.matches("\\d+ ?[MF]")) {
            return "over 89, " + written.charAt(written.length() - 1);
        }
        if (written.matches("(?i)aged .*")) {
            return "aged over 89";
        }
        return written.matches("(?i).*(?:old|of age|y/?o).*") ? "over 89 years old" : "over 89";
    }

    private static String bare(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
        return letters.isEmpty() ? text : letters;
    }
}
