package org.leadterm.assessment.result.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A plain table that scrolls sideways where the page is narrow. */
final class TableElement {
    private TableElement() {
    }

    /** @param numbers from which column on there are numbers, which stand to the right */
    static Element of(String name, List<String> columns, int numbers, List<List<Element>> rows) {
        Element head = new Element("tr");
        Element body = new Element("tbody");
        for (int column = 0; column < columns.size(); column++) {
            head.appendChild(new Element("th").setAttribute("scope", "col").setText(columns.get(column)).setAttribute("class", kind(column, numbers)));
        }
        for (List<Element> row : rows) {
            Element line = new Element("tr");
            for (int column = 0; column < row.size(); column++) {
                line.appendChild(row.get(column).setAttribute("class", kind(column, numbers)));
            }
            body.appendChild(line);
        }
        return new Element("div").setAttribute("class", "tablescroll").setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", name).appendChild(new Element("table").setAttribute("class", "grid mid")
                        .appendChild(new Element("thead").appendChild(head), body));
    }

    static Element cell(String text) {
        return new Element("td").setText(text);
    }

    static Element cell(Component content) {
        return new Element("td").appendChild(content.getElement());
    }

    private static String kind(int column, int numbers) {
        return column >= numbers ? "num" : "";
    }
}
