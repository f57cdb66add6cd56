package org.leadterm.progress.chart;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;

/** A picture on the screen, with its numbers behind "Show as table". */
@Tag("figure")
@StyleSheet("context://css/chart.css")
public class Chart extends HtmlComponent implements HasStyle {
    private static final long serialVersionUID = 1L;

    public Chart(Picture picture) {
        addClassName("chartfigure");
        Element drawn = new Element("div").setProperty("innerHTML", Svg.of(picture, "chart-" + UUID.randomUUID().toString().substring(0, 8)));
        getElement().appendChild(drawn, table(picture));
    }

    private static Element table(Picture picture) {
        Element head = new Element("tr");
        picture.figures().columns().forEach(column -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(column)));
        Element body = new Element("tbody");
        picture.figures().rows().forEach(row -> body.appendChild(row(row)));
        Element table = new Element("table").setAttribute("class", "grid compact").appendChild(
                new Element("caption").setAttribute("class", "sr").setText(picture.title()), new Element("thead").appendChild(head), body);
        Element summary = new Element("summary").setText("Show as table");
        summary.appendChild(new Element("span").setAttribute("class", "sr").setText(": " + picture.title()));
        return new Element("details").appendChild(summary, new Element("div").setAttribute("class", "charttable").setAttribute("tabindex", "0")
                .setAttribute("role", "group").setAttribute("aria-label", picture.title()).appendChild(table));
    }

    private static Element row(List<String> cells) {
        Element row = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").setText(cells.get(0)));
        cells.stream().skip(1).forEach(cell -> row.appendChild(new Element("td").setText(cell)));
        return row;
    }
}
