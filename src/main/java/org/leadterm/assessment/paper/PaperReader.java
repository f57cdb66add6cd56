package org.leadterm.assessment.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.assessment.Fields;
import org.leadterm.attempt.References;
import org.leadterm.marking.Fraction;

/** Reads papers of JSON. */
public final class PaperReader {
    private static final int MOST_SECTIONS = 30;
    private static final int MOST_ITEMS = 200;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 100;
    private static final String LEARNING = "learning";
    private static final References BOOKS = new References(true, true, false);
    /** What a stored paper has beside what is written of it. */
    private static final List<String> STORED = List.of("version", "by", "at");

    private PaperReader() {
    }

    /** @throws org.leadterm.assessment.AssessmentRefused with every problem of its form */
    public static Paper read(Fields fields) {
        String id = fields.text("id", 80);
        if (PaperId.parse(id).isEmpty()) {
            fields.problem("id", "must be letters a-z, digits and hyphens.");
        }
        String title = fields.text("title", Paper.LONGEST_TITLE);
        String instructions = fields.optionalText("instructions", LONGEST).orElse("");
        int minutes = fields.number("minutes", 0, Paper.MOST_MINUTES);
        Optional<Fraction> passAt = share(fields, "passAt");
        References references = fields.object("references").map(PaperReader::references).orElse(BOOKS);
        List<Fields> given = fields.objects("sections", MOST_SECTIONS);
        if (given.isEmpty()) {
            fields.problem("sections", "must have at least one section.");
        }
        List<Section> sections = given.stream().map(PaperReader::section).toList();
        STORED.forEach(fields::get);
        fields.orRefuse();
        return new Paper(new PaperId(id), title, instructions, minutes, passAt, references, sections);
    }

    private static References references(Fields fields) {
        return new References(fields.flag("book", true), fields.flag("index", true), fields.flag("hints", false));
    }

    private static Section section(Fields fields) {
        List<Item> items = fields.objects("items", MOST_ITEMS).stream().map(PaperReader::item).toList();
        if (items.isEmpty()) {
            fields.problem("items", "must have at least one exercise, question or blueprint.");
        }
        return new Section(fields.text("name", LONGEST_NAME), fields.optionalText("instructions", LONGEST).orElse(""),
                fields.optionalText("scheme", LONGEST_NAME).orElse(LEARNING), share(fields, "passAt"), items.isEmpty() ? List.of(any()) : items);
    }

    private static Item item(Fields fields) {
        Optional<Fraction> marks = fields.fraction("marks").map(worth -> worth.compareTo(Fraction.ZERO) > 0 ? worth
                : fields.wrong("marks", "must be above 0.", Fraction.ONE));
        if (fields.get("draw").isPresent()) {
            return draw(fields, marks);
        }
        Optional<String> exercise = fields.optionalText("exercise", LONGEST_NAME);
        Optional<String> question = fields.optionalText("question", LONGEST_NAME);
        int version = fields.optionalNumber("version", 1, 1_000_000).orElse(0);
        if (exercise.isPresent() == question.isPresent()) {
            fields.problem("", "names an exercise, or a question, or says how many to draw.");
            return any();
        }
        ItemKind kind = exercise.isPresent() ? ItemKind.EXERCISE : ItemKind.QUESTION;
        String id = exercise.or(() -> question).filter(text -> !text.isBlank()).orElseGet(() -> fields.wrong(kind.id(), "must not be empty.", "?"));
        return new Item.Fixed(new ItemRef(kind, id, version), marks);
    }

    private static Item draw(Fields fields, Optional<Fraction> marks) {
        ItemKind kind = fields.optionalText("kind", LONGEST_NAME).flatMap(ItemKind::of)
                .orElseGet(() -> fields.wrong("kind", "must be exercise or question.", ItemKind.QUESTION));
        Map<Criterion, String> wanted = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            fields.optionalText(criterion.id(), LONGEST_NAME).ifPresent(value -> wanted.put(criterion, value));
        }
        return new Item.Draw(kind, fields.number("draw", 1, Item.Draw.MOST), wanted, marks);
    }

    private static Optional<Fraction> share(Fields fields, String name) {
        return fields.fraction(name).map(share -> share.compareTo(Fraction.ZERO) >= 0 && share.compareTo(Fraction.ONE) <= 0 ? share
                : fields.wrong(name, "must be from 0 to 1, such as \"9/10\".", Fraction.ONE));
    }

    private static Item any() {
        return new Item.Draw(ItemKind.QUESTION, 1, Map.of(), Optional.empty());
    }
}
