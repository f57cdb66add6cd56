package org.leadterm.attempt.figures;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;

/**
 * An error about a code, whoever made it.
 *
 * @param chapter of the code expected, else of the one given; blank where what was given is no code
 * @param key     the audit's error key
 */
public record Mistake(Group group, FindingKind kind, String key, String chapter, Optional<String> given, Optional<String> expected,
                      Optional<String> standard) {
    private static final String BETWEEN = "\t";

    /** Empty where the finding is no error. */
    static Optional<Mistake> of(FiguredFinding finding) {
        return finding.key().map(key -> new Mistake(finding.group(), finding.kind(), key, finding.chapter(), finding.given(), finding.expected(),
                finding.standard()));
    }

    /** One line, which is the same for the same mistake and for no other. */
    String line() {
        return String.join(BETWEEN, group.prefix(), kind.id(), escaped(key), chapter, word(given), word(expected), word(standard));
    }

    static Mistake read(String line) {
        String[] words = line.split(BETWEEN, -1);
        return new Mistake(Stream.of(Group.values()).filter(one -> one.prefix().equals(words[0])).findFirst().orElseThrow(),
                Stream.of(FindingKind.values()).filter(one -> one.id().equals(words[1])).findFirst().orElseThrow(), plain(words[2]), words[3],
                text(words[4]), text(words[5]), text(words[6]));
    }

    /** What is there begins with a mark, so that an empty word is told from none. */
    private static String word(Optional<String> text) {
        return text.map(each -> "=" + escaped(each)).orElse("");
    }

    private static Optional<String> text(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(plain(word.substring(1)));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char letter = escaped.charAt(i);
            plain.append(letter != '\\' ? letter : switch (escaped.charAt(++i)) {
                case 't' -> '\t';
                case 'n' -> '\n';
                default -> '\\';
            });
        }
        return plain.toString();
    }
}
