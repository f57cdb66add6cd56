package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.UploadForm;
import org.leadterm.people.Problem;

/** A history from elsewhere: all of it or, with every bad row named, nothing. */
class ImportPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 2_000_000;
    private final Div outcome = new Div();
    private final transient ToIntFunction<byte[]> bring;

    /**
     * @param columns the headings that are understood
     * @param bring   logs every row and answers with how many, or refuses all as the histories do
     */
    ImportPanel(List<String> columns, ToIntFunction<byte[]> bring) {
        this.bring = bring;
        addClassNames("panel", "import");
        setAriaLabel("Import a history");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        Div parts = new Div(CpdTexts.styled(new Paragraph("A CSV file with a line of headings: " + String.join(", ", columns)
                + ". Date, Title and Kind are needed, and one of Minutes, Hours and Points. Nothing is stored while a row is wrong."), "s", "t2"),
                new UploadForm("Choose a CSV file", LARGEST, (name, file) -> take(file), sentence -> say("error", "✕", sentence)), outcome);
        add(CpdTexts.styled(new NativeDetails("Import a history (CSV)", CpdTexts.styled(parts, "details")), "fold"));
    }

    void take(byte[] csv) {
        try {
            say("ok", "✓", CpdTexts.count(bring.applyAsInt(csv), "activity is", "activities are") + " in your log.");
        } catch (CpdRefused refused) {
            List<Problem> problems = refused.problems();
            say("error", "✕", "Nothing was stored: " + CpdTexts.count(problems.size(), "problem", "problems") + ".");
            UnorderedList list = CpdTexts.styled(new UnorderedList(), "problems");
            problems.forEach(problem -> list.add(new ListItem(problem.text())));
            outcome.add(list);
        }
    }

    private void say(String kind, String sign, String sentence) {
        outcome.removeAll();
        outcome.add(CpdTexts.note(kind, sign, sentence));
    }
}
