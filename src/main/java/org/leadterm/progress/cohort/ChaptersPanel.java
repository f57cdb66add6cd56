package org.leadterm.progress.cohort;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.CohortProgress.ChapterErrors;
import org.leadterm.progress.page.ChapterName;

/** The cohort's errors by chapter and key; each number opens the findings behind it. */
class ChaptersPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int[] SHADES = {1, 3, 8, 15, 30};
    private final transient List<ChapterErrors> chapters;
    private final transient BiConsumer<Chapter, String> open;
    private final Map<Classification, NativeButton> switches = new LinkedHashMap<>();
    private final Div body = new Div();

    ChaptersPanel(List<ChapterErrors> chapters, BiConsumer<Chapter, String> open) {
        this.chapters = chapters;
        this.open = open;
        addClassNames("panel", "heatpanel");
        setAriaLabel("Errors by chapter");
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
        List<ChapterErrors> rows = chapters.stream().filter(each -> each.chapter().classification() == book).toList();
        Set<String> keys = new TreeSet<>(new InAuditOrder());
        rows.forEach(row -> keys.addAll(row.errors().keySet()));
        if (keys.isEmpty()) {
            body.add(TextElement.styled(new Paragraph("No errors in codes of this book."), "s", "t2"));
            return;
        }
        Div scroll = TextElement.styled(new Div(), "heatscroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", "Errors by chapter and key")
                .appendChild(table(rows, keys));
        body.add(scroll, TextElement.small("n = codes of the keys, in first attempts. Press a number to see the findings behind it."));
    }

    private Element table(List<ChapterErrors> rows, Set<String> keys) {
        Element head = new Element("tr").appendChild(heading("Chapter", ""), heading("n", "nn"));
        keys.forEach(key -> head.appendChild(heading(key, "code")));
        Element lines = new Element("tbody");
        rows.forEach(row -> lines.appendChild(row(row, keys)));
        return new Element("table").setAttribute("class", "heat").appendChild(new Element("thead").appendChild(head), lines);
    }

    private Element row(ChapterErrors row, Set<String> keys) {
        String name = ChapterName.of(row.chapter());
        Element cells = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").appendChild(
                new Element("span").setAttribute("class", "rn").setText(row.chapter().name()), new Element("span").setText(name)),
                new Element("td").setAttribute("class", "nn").setText(String.valueOf(row.n())));
        keys.forEach(key -> cells.appendChild(cell(row.chapter(), name, key, row.errors().getOrDefault(key, 0))));
        return cells;
    }

    private Element cell(Chapter chapter, String name, String key, int times) {
        if (times == 0) {
            return new Element("td").setAttribute("class", "h0").appendChild(new Element("span").setAttribute("aria-hidden", "true").setText("·"),
                    new Element("span").setAttribute("class", "sr").setText("0"));
        }
        NativeButton button = new NativeButton(String.valueOf(times), click -> open.accept(chapter, key));
        button.setAriaLabel(times + " " + key + " in " + name);
        button.addClassNames("cell", "h" + shade(times));
        return new Element("td").appendChild(button.getElement());
    }

    private static Element heading(String text, String look) {
        return new Element("th").setAttribute("scope", "col").setAttribute("class", look).setText(text);
    }

    private static int shade(int errors) {
        int shade = 0;
        while (shade < SHADES.length && errors >= SHADES[shade]) {
            shade++;
        }
        return shade;
    }
}
