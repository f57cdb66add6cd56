package org.leadterm.classification.rules.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.Validity;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.kind.Company;
import org.leadterm.classification.rules.kind.Condition;
import org.leadterm.classification.rules.kind.Form;
import org.leadterm.classification.rules.kind.Kind;
import org.leadterm.classification.rules.kind.Sequence;
import org.leadterm.classification.rules.kind.Standing;

/** Reads a draft field by field. It goes on after a problem, so that an author sees everything that is wrong at once. */
final class RuleReader {
    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_STANDARD = 100;
    private static final int LONGEST_MESSAGE = 300;
    private static final Pattern BRACES = Pattern.compile("\\{(?!code\\}|others\\})[^}]*\\}?");

    private final RuleDraft draft;
    private final List<FieldProblem> problems = new ArrayList<>();

    RuleReader(RuleDraft draft) {
        this.draft = draft;
    }

    RuleReading read(String id) {
        Optional<Severity> severity = Severity.of(draft.severity());
        if (severity.isEmpty()) {
            problem("severity", "\"" + draft.severity() + "\" is neither error nor warning");
        }
        CodeSet codes = set("codes", draft.codes().replace('/', ','));
        if (draft.codes().isBlank()) {
            problem("codes", "a rule judges codes: none are given");
        }
        Optional<Condition> condition = condition();
        List<CodeSet> together = sets("together", draft.together());
        CodeSet unless = set("unless", draft.unless());
        words();
        Optional<Validity> validity = validity();
        if (!problems.isEmpty()) {
            return new RuleReading.Wrong(problems);
        }
        try {
            return new RuleReading.Read(new CodingRule(id, draft.standard(), draft.classification(), severity.orElseThrow(), validity.orElseThrow(), codes,
                    condition.orElseThrow(), together, unless, draft.message(), draft.instead()));
        } catch (IllegalArgumentException wrong) {
            return new RuleReading.Wrong(List.of(new FieldProblem("id", wrong.getMessage())));
        }
    }

    private Optional<Condition> condition() {
        Optional<Kind> kind = Kind.of(draft.kind());
        if (kind.isEmpty()) {
            problem("kind", "\"" + draft.kind() + "\" is not a kind of rule");
            return Optional.empty();
        }
        String field = kind.get().needs() == Kind.Needs.SETS ? "codes" : "others";
        try {
            int before = problems.size();
            Condition condition = condition(kind.get());
            return problems.size() == before ? Optional.of(condition) : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            problem(field, wrong.getMessage());
            return Optional.empty();
        }
    }

    private Condition condition(Kind kind) {
        return switch (kind) {
            case NEVER_PRIMARY -> new Standing.NeverPrimary();
            case FIRST_OR_SECOND -> new Standing.FirstOrSecond();
            case NEVER_USED -> new Standing.NeverUsed();
            case OUTPATIENTS_ONLY -> new Standing.OutpatientsOnly();
            case NEEDS_CHARACTER -> new Form.NeedsCharacter(number(draft.others()));
            case CHARACTER_IS_NOT -> new Form.CharacterIsNot(number(draft.others().replaceFirst("\\s.*", "")), draft.others().replaceFirst("^\\S*\\s*", ""));
            case ONE_OF -> new Company.OneOf(setsOfCodes());
            case NOT_WITH -> new Company.NotWith(others());
            case MUST_BE_WITH -> new Company.MustBeWith(others());
            case NOT_DIRECTLY_BEFORE -> new Sequence.NotDirectlyBefore(others());
            case NOT_BEFORE -> new Sequence.NotBefore(others());
            case DIRECTLY_BEFORE -> new Sequence.DirectlyBefore(others());
            case DIRECTLY_AFTER -> new Sequence.DirectlyAfter(others());
            case NEXT_TO -> new Sequence.NextTo(others());
            case WHEN_PRIMARY_NOT_BEFORE -> new Sequence.WhenPrimaryNotBefore(others());
        };
    }

    private CodeSet others() {
        CodeSet set = set("others", draft.others());
        if (draft.others().isBlank()) {
            problem("others", "this kind of rule needs others");
        }
        return set;
    }

    /** Whatever is wrong in them was said when they were read as one set. */
    private List<CodeSet> setsOfCodes() {
        List<CodeSet> sets = new ArrayList<>();
        for (String set : draft.codes().split("/")) {
            sets.add(good(set));
        }
        return sets;
    }

    private List<CodeSet> sets(String field, String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split("/")).map(set -> set(field, set)).toList();
    }

    private CodeSet set(String field, String text) {
        if (text.length() > LONGEST_LIST) {
            problem(field, "longer than " + LONGEST_LIST + " characters");
        }
        for (String part : text.isBlank() ? new String[0] : text.split(",")) {
            wrong(part).ifPresent(problem -> problem(field, problem));
        }
        return good(text);
    }

    private Optional<String> wrong(String part) {
        try {
            CodeSet.of(draft.classification(), part.isBlank() ? "\"\"" : part);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(part.isBlank() ? "a comma without a code" : wrong.getMessage());
        }
    }

    private CodeSet good(String text) {
        return CodeSet.of(draft.classification(), String.join(",", Arrays.stream(text.split(",")).filter(part -> wrong(part).isEmpty()).toList()));
    }

    private void words() {
        if (draft.standard().length() > LONGEST_STANDARD) {
            problem("standard", "longer than " + LONGEST_STANDARD + " characters");
        }
        if (draft.message().isBlank() || draft.message().length() > LONGEST_MESSAGE) {
            problem("message", "a message of up to " + LONGEST_MESSAGE + " characters is needed");
        }
        if (BRACES.matcher(draft.message()).find()) {
            problem("message", "in braces there may be only {code} and {others}");
        }
        for (String code : draft.instead().isBlank() ? new String[0] : draft.instead().split(" or ")) {
            if (Code.parse(draft.classification(), code).isEmpty()) {
                problem("instead", "\"" + code + "\" is not an " + draft.classification().title() + " code; several are joined by or");
            }
        }
    }

    private Optional<Validity> validity() {
        Optional<LocalDate> from = day("from", draft.from(), LocalDate.MIN);
        Optional<LocalDate> to = day("to", draft.to(), LocalDate.MAX);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Validity(from.get(), to.get()));
        } catch (IllegalArgumentException wrong) {
            problem("to", wrong.getMessage());
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String field, String text, LocalDate otherwise) {
        try {
            return Optional.of(text.isEmpty() ? otherwise : LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            problem(field, "\"" + text + "\" is not a day such as 2026-04-01");
            return Optional.empty();
        }
    }

    private static int number(String text) {
        if (!text.matches("[0-9]")) {
            throw new IllegalArgumentException("\"" + text + "\" is not the number of a character");
        }
        return Integer.parseInt(text);
    }

    private void problem(String field, String text) {
        problems.add(new FieldProblem(field, text));
    }
}
