package org.leadterm.progress.review;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.BiFunction;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** A report's table on the screen; it scrolls sideways where the page is narrow. */
final class TableElement {
    private TableElement() {
    }

    static Element of(Table table) {
        return of(table, (row, column) -> cell(table.rows().get(row).get(column)));
    }

    /** @param cells what stands in a row and a column, where it is more than text */
    static Element of(Table table, BiFunction<Integer, Integer, Element> cells) {
        Element head = new Element("tr");
        for (int column = 0; column < table.columns().size(); column++) {
            head.appendChild(new Element("th").setAttribute("scope", "col").setAttribute("class", look(table, column)).setText(table.columns().get(column)));
        }
        Element body = new Element("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            Element line = new Element("tr");
            for (int column = 0; column < table.columns().size(); column++) {
                line.appendChild(new Element("td").setAttribute("class", look(table, column)).appendChild(cells.apply(row, column)));
            }
            body.appendChild(line);
        }
        return new Element("div").setAttribute("class", "tablescroll").setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", table.name()).appendChild(new Element("table").setAttribute("class", "grid mid")
                        .appendChild(new Element("thead").appendChild(head), body));
    }

    static Element cell(Cell cell) {
        return Element.createText(cell instanceof Cell.Amount amount ? amount.value().toPlainString() : ((Cell.Text) cell).text());
    }

    private static String look(Table table, int column) {
        List<List<Cell>> rows = table.rows();
        return rows.stream().anyMatch(row -> row.get(column) instanceof Cell.Amount) ? "num" : "";
    }
}
