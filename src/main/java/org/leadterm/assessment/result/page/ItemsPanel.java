package org.leadterm.assessment.result.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import org.leadterm.assessment.analysis.ItemAnalysis;
import org.leadterm.assessment.analysis.ItemFigures;
import org.leadterm.assessment.monitor.Times;
import org.leadterm.exercise.library.TextElement;

/** How each exercise and question did, never without the number of people. */
class ItemsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Item", "People (n)", "Full marks", "Mean share", "Discrimination", "Median time");
    private final Div table = new Div();

    ItemsPanel() {
        addClassNames("panel", "itemfigures");
        add(TextElement.styled(new Div(new H2("Items")), "panelhead"), table, TextElement.styled(new Paragraph(
                "Among those who have handed in. Discrimination is how an item's marks go with those of the rest of the paper, from -1 to 1; it is said from "
                        + ItemAnalysis.FEWEST + " people on. Time is measured on exercises."), "none"));
    }

    void show(List<ItemFigures> items) {
        table.getElement().removeAllChildren();
        table.getElement().appendChild(TableElement.of("Items", COLUMNS, 1, items.stream().map(ItemsPanel::row).toList()));
    }

    private static List<Element> row(ItemFigures item) {
        return List.of(TableElement.cell(item.item()), TableElement.cell(String.valueOf(item.people())),
                TableElement.cell(item.full() + " of " + item.people()), TableElement.cell(item.mean().toPlainString()),
                TableElement.cell(item.discrimination().map(BigDecimal::toPlainString).orElse("–")),
                TableElement.cell(item.time().map(Times::length).orElse("–")));
    }
}
