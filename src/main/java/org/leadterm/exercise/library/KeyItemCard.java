package org.leadterm.exercise.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadterm.classification.Code;
import org.leadterm.marking.AcceptedCode;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.KeyItem;
import org.leadterm.report.Dates;

/** An item of the key with all that its author says of it. */
class KeyItemCard extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient Function<Code, Optional<String>> titles;

    KeyItemCard(KeyRow row, Function<Code, Optional<String>> titles, Consumer<KeyRow> onEvidence) {
        this.titles = titles;
        addClassName("keyitem");
        KeyItem item = row.item();
        Div words = TextElement.styled(new Div(), "grow");
        codes(words, item);
        facts(words, item);
        if (!item.reason().why().isEmpty()) {
            words.add(TextElement.styled(new Paragraph(item.reason().why()), "s", "why"));
        }
        item.reason().standard().ifPresent(standard -> words.add(TextElement.styled(new Paragraph("Standard " + standard), "xs", "std")));
        item.accepted().forEach(accepted -> words.add(accepted(accepted)));
        add(TextElement.styled(new Span(String.valueOf(row.number())), "seq"), words);
        row.letter().ifPresent(letter -> add(letter(row, letter, onEvidence)));
    }

    private void codes(Div words, KeyItem item) {
        for (int set = 0; set < item.sets().size(); set++) {
            if (set > 0) {
                words.add(TextElement.small("or"));
            }
            for (Code code : item.sets().get(set)) {
                words.add(titled(code));
            }
        }
    }

    private Div titled(Code code) {
        Div line = new Div(TextElement.code(code), new Span(titles.apply(code).orElse("")));
        if (titles.apply(code).isEmpty()) {
            line.add(TextElement.badge("warn", "!", "Not in the active release"));
        }
        line.addClassName("titled");
        return line;
    }

    private static void facts(Div words, KeyItem item) {
        Div facts = TextElement.styled(new Div(), "facts");
        if (!item.required()) {
            facts.add(TextElement.badge("mute", "–", "Optional, no marks either way"));
        } else if (!item.marks().equals(Fraction.ONE)) {
            facts.add(TextElement.badge("info", "=", item.marks() + " marks"));
        }
        item.date().ifPresent(date -> facts.add(TextElement.styled(new Span("on " + Dates.day(date)), "xs", "t2")));
        if (facts.getComponentCount() > 0) {
            words.add(facts);
        }
    }

    private Div accepted(AcceptedCode accepted) {
        boolean full = accepted.share().equals(Fraction.ONE);
        Div line = new Div(TextElement.badge(full ? "ok" : "part", full ? "✓" : "◐", full ? "accepted in full" : "accepted for " + accepted.share()),
                TextElement.code(accepted.code()), TextElement.styled(new Span(titles.apply(accepted.code()).orElse("")), "xs"));
        if (!accepted.why().isEmpty()) {
            line.add(TextElement.small(accepted.why()));
        }
        line.addClassName("accepted");
        return line;
    }

    private static NativeButton letter(KeyRow row, Letter letter, Consumer<KeyRow> onEvidence) {
        List<Code> first = row.item().sets().get(0);
        NativeButton button = new NativeButton(letter.text(), click -> onEvidence.accept(row));
        button.addClassNames("ev", letter.css());
        button.setAriaLabel(letter.text() + ": show the evidence for " + first.get(0) + " in the notes");
        return button;
    }
}
