package org.leadterm.assessment.question.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.leadterm.assessment.question.ListAnswer;
import org.leadterm.assessment.question.Matching;
import org.leadterm.assessment.question.MultipleChoice;
import org.leadterm.assessment.question.Ordering;
import org.leadterm.assessment.question.PartMarks;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.ShortAnswer;
import org.leadterm.assessment.question.json.CandidateJson;
import org.leadterm.exercise.library.TextElement;

/** A question's key: what is right, what candidates are told, how parts are marked, the explanation. */
class QuestionKeyPanel extends Section {
    private static final long serialVersionUID = 1L;

    QuestionKeyPanel(Question question) {
        addClassNames("panel", "keypanel");
        getElement().setAttribute("aria-label", "Key");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("qfeedback");
        KeyLine.of(question).forEach(line -> lines.add(item(line)));
        add(TextElement.styled(new Div(new H2("Key")), "panelhead"), TextElement.styled(new Div(rule(question), lines), "body", "stack"),
                TextElement.styled(new H3("Explanation"), "sect"), explanation(question));
    }

    private static ListItem item(KeyLine line) {
        Div words = new Div(new Span(line.text()));
        ListItem item = new ListItem(TextElement.badge(line.style(), line.sign(), line.word()), words);
        if (!line.comment().isEmpty()) {
            item.add(TextElement.styled(new Span(line.comment()), "s", "t2"));
        }
        return item;
    }

    private static Component explanation(Question question) {
        Div text = TextElement.styled(new Div(), "note-doc", "qwhytext");
        text.getElement().setProperty("innerHTML", CandidateJson.html(question.head().explanation()));
        Div body = new Div(text);
        question.head().standard().ifPresent(standard -> body.add(TextElement.styled(new Paragraph("Standard " + standard), "xs", "std")));
        return TextElement.styled(body, "body", "qexplained");
    }

    private static Paragraph rule(Question question) {
        return TextElement.styled(new Paragraph(sentence(question)), "s", "t2");
    }

    private static String sentence(Question question) {
        if (question instanceof MultipleChoice multiple) {
            return multiple.partMarks() == PartMarks.BY_PART ? "Each right option earns its share; a wrong one takes a share away, down to 0."
                    : "All right options and no wrong one, or nothing.";
        } else if (question instanceof Matching matching) {
            return parts(matching.partMarks(), "Each pair earns its share.");
        } else if (question instanceof Ordering ordering) {
            return parts(ordering.partMarks(), "Each step at its number earns its share.");
        } else if (question instanceof ListAnswer list) {
            return parts(list.partMarks(), "Each of the " + list.wanted() + " wanted earns its share; an item counts once.") + spelling(list.strict());
        } else if (question instanceof ShortAnswer words) {
            return "Accepted forms." + spelling(words.strict());
        }
        return switch (question.kind()) {
            case EXTENDED -> "A person marks the answer by these points.";
            case NUMERIC -> "A number, with or without its unit.";
            default -> "Right or nothing.";
        };
    }

    private static String parts(PartMarks rule, String byPart) {
        return rule == PartMarks.BY_PART ? byPart : "All of it, or nothing.";
    }

    private static String spelling(boolean strict) {
        return strict ? " Every letter and its case count." : " Case does not count, nor does one slip of spelling in a longer word.";
    }
}
