package org.leadterm.progress.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.progress.HeatMap;
import org.leadterm.progress.Line;

/** Errors by chapter and by the audit's key, as a table; each number opens the findings behind it. */
public class HeatPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final transient HeatMap map;
    private final transient Behind behind;
    private final Map<Classification, NativeButton> switches = new LinkedHashMap<>();
    private final Div body = new Div();

    /** Opens the findings behind a number. */
    @FunctionalInterface
    public interface Behind {
        void open(String title, List<Line> lines);
    }

    public HeatPanel(HeatMap map, Behind behind) {
        this.map = map;
        this.behind = behind;
        addClassNames("panel", "heatpanel");
        getElement().setAttribute("aria-label", "Errors by chapter");
        Div head = TextElement.styled(new Div(TextElement.styled(new H2("Errors by chapter"), "grow")), "panelhead");
        switches.put(Classification.ICD10, new NativeButton("Diagnoses", click -> show(Classification.ICD10)));
        switches.put(Classification.OPCS4, new NativeButton("Procedures", click -> show(Classification.OPCS4)));
        switches.values().forEach(button -> head.add(TextElement.styled(button, "btn", "small")));
        body.addClassName("body");
        add(head, body);
        show(Classification.ICD10);
    }

    private void show(Classification book) {
        switches.forEach((each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == book)));
        body.removeAll();
        List<String> keys = map.keys(book);
        List<HeatMap.Row> rows = map.rows(book);
        if (rows.isEmpty()) {
            body.add(TextElement.styled(new Paragraph("No codes of this book in the first attempts of this time."), "s", "t2"));
            return;
        }
        if (keys.isEmpty()) {
            body.add(TextElement.styled(new Paragraph("No errors in these " + rows.stream().mapToInt(HeatMap.Row::n).sum() + " codes."), "s", "t2"));
            return;
        }
        Div scroll = TextElement.styled(new Div(), "heatscroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", "Errors by chapter and key")
                .appendChild(table(keys, rows));
        body.add(scroll, meanings(keys, rows));
    }

    private Element table(List<String> keys, List<HeatMap.Row> rows) {
        Element head = new Element("tr").appendChild(heading("Chapter", ""), heading("n", "nn"));
        keys.forEach(key -> head.appendChild(heading(key, "code")));
        Element lines = new Element("tbody");
        rows.forEach(row -> lines.appendChild(row(row, keys)));
        return new Element("table").setAttribute("class", "heat").appendChild(new Element("caption").setAttribute("class", "sr")
                .setText("Errors by chapter and key; n is the number of the key's codes"), new Element("thead").appendChild(head), lines);
    }

    private Element row(HeatMap.Row row, List<String> keys) {
        String name = ChapterName.of(row.chapter());
        Element cells = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").appendChild(
                new Element("span").setAttribute("class", "rn").setText(row.chapter().name()), new Element("span").setText(name)),
                new Element("td").setAttribute("class", "nn").setText(String.valueOf(row.n())));
        for (String key : keys) {
            List<Line> lines = row.cells().getOrDefault(key, List.of());
            cells.appendChild(lines.isEmpty() ? empty() : cell(key + " in " + (row.chapter().isUnknown() ? "codes of no chapter"
                    : "chapter " + row.chapter().name() + ", " + name), lines));
        }
        return cells;
    }

    private Element cell(String title, List<Line> lines) {
        NativeButton button = new NativeButton(String.valueOf(lines.size()), click -> behind.open(title, lines));
        button.setAriaLabel(lines.size() + " " + title);
        button.addClassNames("cell", "h" + shade(lines.size()));
        return new Element("td").appendChild(button.getElement());
    }

    private static Element empty() {
        return new Element("td").setAttribute("class", "h0").appendChild(new Element("span").setAttribute("aria-hidden", "true").setText("·"),
                new Element("span").setAttribute("class", "sr").setText("0"));
    }

    private static Element heading(String text, String look) {
        return new Element("th").setAttribute("scope", "col").setAttribute("class", look).setText(text);
    }

    /** What the keys stand for, from the findings themselves: a site may name its keys as it likes. */
    private static Div meanings(List<String> keys, List<HeatMap.Row> rows) {
        String words = keys.stream().map(key -> key + " " + rows.stream().flatMap(row -> row.cells().getOrDefault(key, List.of()).stream()).findFirst()
                .map(line -> KindWords.of(line.kind())).orElse("")).collect(Collectors.joining(" · "));
        return new Div(TextElement.small("n = codes in the key. " + words + ". PD and SD: primary and secondary diagnosis, PP and SP: procedure."));
    }

    private static int shade(int errors) {
        if (errors >= 9) {
            return 5;
        }
        return errors >= 6 ? 4 : errors >= 4 ? 3 : errors >= 2 ? 2 : 1;
    }
}
