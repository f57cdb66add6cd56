package org.leadterm.classification.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;

/**
 * OPCS-4 as NHS TRUD issues it (item 119, "Metadata"): fixed width, without a header. The code stands from column 12, the name
 * of its category from 24, its own name from 84, both in capitals; the rest of the line is not needed here.
 */
public final class OpcsMetadata {
    private static final Pattern LAYOUT = Pattern.compile("[^\\t]{12}[A-Z][0-9]{3}.{8}[^\\t]+");
    private static final Pattern CATEGORY = Pattern.compile("[^\\t]{12}[A-Z][0-9]{2} .{8}[^\\t]+");
    private static final int CODE = 12;
    private static final int CATEGORY_NAME = 24;
    private static final int NAME = 84;
    private static final int REST = 144;
    /** Short forms of the classification that stay in capitals. */
    private static final Set<String> CAPITALS = Set.of("NEC", "NOC", "NFQ", "HFQ", "CNS", "CT", "MRI", "PET", "DNA", "AIDS", "HIV", "ECG", "EEG");

    private OpcsMetadata() {
    }

    /** Whether the first line that is not blank is in this layout. */
    static boolean fits(Source source) {
        return source.text().lines().filter(line -> !line.isBlank()).findFirst()
                .filter(line -> LAYOUT.matcher(line).matches() || CATEGORY.matcher(line).matches()).isPresent();
    }

    /**
     * Reads it whole.
     *
     * @throws RefusedFile with every problem and its line
     */
    public static LoadedRelease read(Source source, Heading heading) {
        ReleaseDraft draft = new ReleaseDraft(source, heading.classification());
        Map<Code, String> categories = new HashMap<>();
        Iterator<String> lines = source.text().lines().iterator();
        for (int line = 1; lines.hasNext(); line++) {
            String text = lines.next();
            if (!text.isBlank()) {
                read(line, text, draft, categories);
            }
        }
        categories.forEach((category, name) -> {
            if (draft.find(category).isEmpty()) {
                draft.put(Entry.of(category, sentence(name)));
            }
        });
        return draft.done(heading);
    }

    private static void read(int line, String text, ReleaseDraft draft, Map<Code, String> categories) {
        String code = cut(text, CODE, CODE + 4);
        String category = cut(text, CATEGORY_NAME, NAME);
        draft.entry(line, code, sentence(code.length() == 3 ? category : cut(text, NAME, REST))).ifPresent(entry -> {
            if (category.isEmpty()) {
                draft.problem(line, "the name of the category of " + entry.code() + " is missing");
            } else {
                categories.putIfAbsent(Code.of(Classification.OPCS4, entry.code().category()), category);
            }
            draft.add(line, entry);
        });
    }

    private static String cut(String text, int from, int to) {
        return text.length() <= from ? "" : text.substring(from, Math.min(to, text.length())).strip();
    }

    /** "EXCISION OF LESION NEC" is written "Excision of lesion NEC". */
    private static String sentence(String capitals) {
        String text = Arrays.stream(capitals.split("\\s+"))
                .map(word -> CAPITALS.contains(word) ? word : word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
