package org.leadterm.assessment.result.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.leadterm.assessment.monitor.ActDialog;
import org.leadterm.assessment.monitor.Times;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.outcome.CandidateResult;
import org.leadterm.assessment.sitting.outcome.HandMark;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Fraction;

/** One candidate's marks, part by part, with every mark that a person gave; each can be changed with a reason. */
class CandidatePanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Part", "Item", "Marks", "Override", "Changes");
    private final H2 title = new H2();
    private final Div about = new Div();
    private final Div table = new Div();
    private final transient Change change;

    /** Gives another mark. */
    interface Change {
        void mark(CandidateItem item, Fraction awarded, String why);
    }

    CandidatePanel(Change change) {
        this.change = change;
        addClassNames("panel", "candidatemarks");
        title.addClassName("grow");
        title.getElement().setAttribute("tabindex", "-1");
        about.addClassNames("row", "wrap");
        add(TextElement.styled(new Div(title, about), "panelhead"), table);
        setVisible(false);
    }

    /** @param certificate the address of the certificate's file */
    void show(CandidateResult result, String certificate) {
        title.setText("Marks of " + result.paper().seat().candidate().displayName());
        about.removeAll();
        about.add(new Span(result.total().total().awarded() + " of " + result.total().total().available()), GradesPanel.passed(result.total()));
        if (result.total().passed().orElse(false) && result.paper().seat().sitting().release().marksAt(result.paper().seat().now())) {
            Anchor file = new Anchor(certificate, "Certificate (PDF)");
            file.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
            file.addClassNames("btn", "small");
            about.add(file);
        }
        table.getElement().removeAllChildren();
        table.getElement().appendChild(TableElement.of(title.getText(), COLUMNS, COLUMNS.size(), result.paper().items().stream()
                .map(item -> row(item, result.marks().stream().filter(mark -> mark.number() == item.number()).toList())).toList()));
        setVisible(true);
    }

    void focus() {
        title.getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
    }

    private List<Element> row(CandidateItem item, List<HandMark> changes) {
        Div history = new Div();
        changes.forEach(mark -> history.add(TextElement.small(words(mark))));
        NativeButton act = new NativeButton(item.awarded().isPresent() ? "Change" : "Mark", click -> ask(item));
        act.addClassNames("btn", "small");
        act.setAriaLabel(act.getText() + " the mark of part " + item.number());
        String marks = item.awarded().map(Fraction::toString).orElse("to be marked:") + " of " + item.available().map(Fraction::toString).orElse("–");
        return List.of(TableElement.cell(String.valueOf(item.number())), name(item), TableElement.cell(marks), TableElement.cell(act),
                TableElement.cell(history));
    }

    private static Element name(CandidateItem item) {
        return item.attempt().map(attempt -> new Element("td").appendChild(new Element("a").setAttribute("href", "attempts/" + attempt)
                .setAttribute("router-link", true).setText(item.ref().id()))).orElseGet(() -> TableElement.cell(item.ref().id()));
    }

    private static String words(HandMark mark) {
        return String.format(Locale.ROOT, "%s by %s, %s%s", mark.before().map(before -> "From " + before + " to " + mark.awarded())
                .orElse("Marked " + mark.awarded()), mark.remark().by(), Times.day(mark.remark().at()),
                mark.remark().text().isBlank() ? "" : ": " + mark.remark().text());
    }

    private void ask(CandidateItem item) {
        MarksField marks = new MarksField(item.available().orElse(Fraction.ZERO));
        new ActDialog("Mark part " + item.number(), "Now: " + item.awarded().map(Fraction::toString).orElse("not marked")
                + ". The candidate sees who changed it, when and why.", "Reason", "Save mark")
                .ask(List.of(marks.line()), why -> {
                    marks.read().ifPresent(awarded -> change.mark(item, awarded, why));
                    return marks.read().isPresent();
                });
    }
}
