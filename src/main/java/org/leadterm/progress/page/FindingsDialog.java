package org.leadterm.progress.page;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.leadterm.attempt.AttemptId;
import org.leadterm.progress.Line;
import org.leadterm.report.Dates;

/** The findings behind a number, the latest first, each with the way to its mark sheet. */
public class FindingsDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Exercise", "Given", "Expected", "Key", "Standard", "Handed in");

    /** @param titles what each attempt was at */
    public FindingsDialog(String title, List<Line> lines, Function<AttemptId, String> titles) {
        setHeaderTitle(title);
        setWidth("min(860px, 96vw)");
        Element head = new Element("tr");
        COLUMNS.forEach(column -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(column)));
        Element body = new Element("tbody");
        lines.stream().sorted(Comparator.comparing(Line::handedIn).reversed()).forEach(line -> body.appendChild(row(line, titles.apply(line.attempt()))));
        Div table = new Div();
        table.addClassName("behind");
        table.getElement().appendChild(new Element("table").setAttribute("class", "grid stacked").appendChild(new Element("thead").appendChild(head), body));
        NativeButton close = new NativeButton("Close", click -> close());
        close.addClassName("btn");
        add(table);
        getFooter().add(close);
    }

    private static Element row(Line line, String title) {
        Element link = new Element("a").setAttribute("href", "attempts/" + line.attempt()).setAttribute("router-link", true).setText(title);
        Element key = new Element("td").appendChild(new Element("span").setAttribute("class", "code").setText(line.key().orElse("")),
                new Element("div").setAttribute("class", "xs t2").setText(KindWords.of(line.kind())));
        List<Element> cells = List.of(new Element("td").appendChild(link), code(line.given().orElse("–")), code(line.expected().orElse("–")), key,
                cell(line.standard().orElse("–")), cell(Dates.day(line.handedIn())));
        IntStream.range(1, COLUMNS.size()).forEach(column -> cells.get(column).setAttribute("data-label", COLUMNS.get(column)));
        return new Element("tr").appendChild(cells.toArray(Element[]::new));
    }

    private static Element code(String code) {
        return new Element("td").appendChild(new Element("span").setAttribute("class", "code").setText(code));
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
