package org.leadterm.exercise.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.file.Problems;
import org.leadterm.exercise.file.YamlFields;
import org.leadterm.exercise.file.YamlValue;
import org.leadterm.marking.AcceptedCode;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.KeyItem;
import org.leadterm.marking.Reason;

/** Reads one item of a key: a code or a choice between sets, what else is accepted, and why. */
public final class ItemReader {
    public static final int LONGEST_TEXT = 4_000;
    private static final Set<String> FIELDS = Set.of("code", "one-of", "why", "standard", "evidence", "accept", "required", "marks", "date");
    private static final Fraction MOST_MARKS = Fraction.of(1_000);
    private static final int LONGEST_STANDARD = 60;

    private final EvidenceReader evidence;
    private final ReleaseCheck release;

    public ItemReader(CaseNotes notes, ReleaseCheck release) {
        this.evidence = new EvidenceReader(notes);
        this.release = release;
    }

    public ReleaseCheck release() {
        return release;
    }

    /** The item; empty when it has no code. */
    public Optional<KeyItem> read(YamlValue value, Classification classification) {
        Optional<YamlFields> fields = value.fields("An item of the key", FIELDS);
        return fields.flatMap(item -> read(item, classification));
    }

    private Optional<KeyItem> read(YamlFields item, Classification classification) {
        List<List<Code>> sets = sets(item, classification);
        List<AcceptedCode> accepted = item.get("accept").map(list -> accepted(list, classification)).orElse(List.of());
        Fraction marks = item.get("marks").flatMap(value -> marks(value, "marks")).orElse(Fraction.ONE);
        boolean required = item.get("required").flatMap(value -> value.truth("required")).orElse(true);
        Optional<LocalDate> date = item.get("date").flatMap(ItemReader::date);
        Reason reason = new Reason(item.text("why", LONGEST_TEXT).orElse(""), item.text("standard", LONGEST_STANDARD),
                item.get("evidence").map(evidence::read).orElse(List.of()));
        if (item.has("accept") && item.has("one-of")) {
            item.whole().problem("accept goes with code, not with one-of: write what is accepted as another set.");
            return Optional.empty();
        }
        return sets.isEmpty() ? Optional.empty() : Optional.of(new KeyItem(sets, accepted, marks, required, date, reason));
    }

    private List<List<Code>> sets(YamlFields item, Classification classification) {
        if (item.has("code") == item.has("one-of")) {
            item.whole().problem("An item of the key needs either code or one-of.");
            return List.of();
        }
        if (item.has("code")) {
            return item.get("code").flatMap(value -> code(value, classification)).map(code -> List.of(List.of(code))).orElse(List.of());
        }
        YamlValue oneOf = item.get("one-of").orElseThrow();
        List<List<Code>> sets = oneOf.list("one-of").stream().map(set -> set(set, classification)).toList();
        if (sets.isEmpty()) {
            oneOf.problem("one-of needs a list of sets, each a list of codes.");
        }
        return sets.stream().anyMatch(List::isEmpty) ? List.of() : sets;
    }

    private List<Code> set(YamlValue value, Classification classification) {
        List<YamlValue> values = value.list("A set of one-of");
        List<Code> codes = values.stream().map(one -> code(one, classification)).flatMap(Optional::stream).toList();
        if (values.isEmpty()) {
            value.problem("A set of one-of needs a code.");
        }
        if (new HashSet<>(codes).size() < codes.size()) {
            value.problem("A set of one-of holds a code twice.");
        }
        return codes.size() < values.size() ? List.of() : codes;
    }

    private Optional<Code> code(YamlValue value, Classification classification) {
        Optional<String> text = value.written("code", "a code");
        Optional<Code> code = text.flatMap(written -> Code.parse(classification, written));
        if (text.isPresent() && code.isEmpty()) {
            value.problem(Problems.quoted(text.get()) + " is not a code of " + classification.title() + ".");
        }
        release.check(value.where(), code.stream().toList());
        return code;
    }

    private List<AcceptedCode> accepted(YamlValue list, Classification classification) {
        List<AcceptedCode> accepted = new ArrayList<>();
        for (YamlValue value : list.list("accept")) {
            value.fields("An accepted code", Set.of("code", "share", "why")).ifPresent(fields -> {
                Optional<Code> code = fields.need("code").flatMap(one -> code(one, classification));
                Optional<Fraction> share = fields.need("share").flatMap(ItemReader::share);
                String why = fields.text("why", LONGEST_TEXT).orElse("");
                code.ifPresent(found -> share.ifPresent(part -> accepted.add(new AcceptedCode(found, part, why))));
            });
        }
        return accepted;
    }

    private static Optional<Fraction> share(YamlValue value) {
        return fraction(value, "share", share -> share.compareTo(Fraction.ZERO) >= 0 && share.compareTo(Fraction.ONE) <= 0,
                "a decimal or a fraction from 0 to 1");
    }

    /** A positive number of marks. */
    public static Optional<Fraction> marks(YamlValue value, String name) {
        return fraction(value, name, marks -> marks.compareTo(Fraction.ZERO) > 0 && marks.compareTo(MOST_MARKS) <= 0,
                "a number or a fraction above 0, at most " + MOST_MARKS);
    }

    private static Optional<Fraction> fraction(YamlValue value, String name, Predicate<Fraction> allowed, String expected) {
        return value.written(name, expected).flatMap(text -> {
            try {
                Fraction fraction = Fraction.parse(text);
                if (allowed.test(fraction)) {
                    return Optional.of(fraction);
                }
            } catch (NumberFormatException refused) {
                // said below
            }
            value.problem(name + " must be " + expected + ", not " + Problems.quoted(text) + ".");
            return Optional.empty();
        });
    }

    private static Optional<LocalDate> date(YamlValue value) {
        Optional<String> text = value.written("date", "a date such as 2026-03-04");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException refused) {
            value.problem("date must be a date such as 2026-03-04, not " + Problems.quoted(text.orElse("")) + ".");
            return Optional.empty();
        }
    }
}
