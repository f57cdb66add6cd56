package org.leadterm.classification.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.codes.CodedList;
import org.leadterm.classification.rules.codes.PlacedCode;
import org.leadterm.classification.rules.kind.Condition;

/**
 * A rule of coding, national or a department's own.
 *
 * @param id        by which it is named, switched off and reported; unique
 * @param standard  where it comes from, such as {@code DCS.IV.1}; may be empty
 * @param codes     the codes that it judges
 * @param together  it applies only where the list has a code of each of these sets too
 * @param unless    it does not apply where the list has one of these codes
 * @param message   what is said when it is broken; {@code {code}} is the code that breaks it, {@code {others}} those that it clashes with
 * @param instead   a better code, where one can be named; may be empty
 */
public record CodingRule(String id, String standard, Classification classification, Severity severity, Validity validity, CodeSet codes,
                         Condition condition, List<CodeSet> together, CodeSet unless, String message, String instead) {
    private static final int LONGEST_MESSAGE = 300;

    public CodingRule {
        Objects.requireNonNull(standard);
        Objects.requireNonNull(classification);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(validity);
        Objects.requireNonNull(condition);
        Objects.requireNonNull(unless);
        Objects.requireNonNull(instead);
        together = List.copyOf(together);
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException("\"" + id + "\" is not a rule's id: up to 60 letters, digits, dots and hyphens");
        }
        if (codes.isEmpty()) {
            throw new IllegalArgumentException(id + " judges no codes");
        }
        if (message.isBlank() || message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException(id + " needs a message of up to " + LONGEST_MESSAGE + " characters");
        }
    }

    /** The same rule, taken as seriously as that. */
    public CodingRule with(Severity other) {
        return new CodingRule(id, standard, classification, other, validity, codes, condition, together, unless, message, instead);
    }

    boolean applies(CodedList list, LocalDate day) {
        return validity.holds(day) && together.stream().allMatch(list::has) && (unless.isEmpty() || !list.has(unless));
    }

    /** Whether it judges a code, or, of a category, something that the category holds. */
    public boolean isAbout(Code code) {
        return code.classification() == classification && (codes.holds(code) || code.length() == 3 && codes.categories().anyMatch(code.text()::equals));
    }

    /** The message for whoever looks a code up, before anything is coded. */
    public String about(Code code) {
        String named = codes.holds(code) ? code.text() : codes.toString();
        String others = condition.others().isEmpty() ? "another such code" : condition.others().toString();
        return message.replace("{code}", named).replace("{others}", others);
    }

    /** The message about these codes, with the better one. */
    String message(PlacedCode breaking, List<PlacedCode> others) {
        String named = others.stream().map(one -> one.code().text()).distinct().collect(Collectors.joining(" and "));
        String text = message.replace("{code}", breaking.code().text()).replace("{others}", named);
        return instead.isEmpty() ? text : text + " Consider " + instead + ".";
    }
}
