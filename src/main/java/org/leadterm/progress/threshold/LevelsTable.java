package org.leadterm.progress.threshold;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadterm.marking.Group;

/** All thresholds, with what can be done to each. */
class LevelsTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = Stream.concat(Stream.concat(Stream.of("Name", "Year"), Stream.of(Group.values()).map(GroupName::of)),
            Stream.of("Episodes", "Source", "Progress")).toList();
    private final transient Consumer<AuditLevel> edit;
    private final transient Consumer<AuditLevel> showOrHide;

    LevelsTable(Consumer<AuditLevel> edit, Consumer<AuditLevel> showOrHide) {
        this.edit = edit;
        this.showOrHide = showOrHide;
        addClassName("levels");
    }

    void show(List<AuditLevel> levels) {
        getElement().removeAllChildren();
        Element head = new Element("tr");
        COLUMNS.forEach(title -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(title)));
        head.appendChild(new Element("td"));
        Element body = new Element("tbody");
        levels.forEach(level -> body.appendChild(row(level)));
        getElement().appendChild(new Element("table").setAttribute("class", "grid stacked").appendChild(new Element("thead").appendChild(head), body));
    }

    private Element row(AuditLevel level) {
        List<Element> cells = new ArrayList<>(List.of(new Element("th").setAttribute("scope", "row").setText(level.name()), cell(level.year())));
        for (Group group : Group.values()) {
            cells.add(cell(level.least(group).toString()).setAttribute("class", "num"));
        }
        cells.add(cell(level.sample().isPresent() ? String.valueOf(level.sample().getAsInt()) : "–").setAttribute("class", "num"));
        cells.add(cell(level.source()).setAttribute("class", "source"));
        cells.add(cell(level.shown() ? "✓ Shown" : "– Not shown"));
        NativeButton change = button("Edit", level, edit);
        NativeButton choose = button(level.shown() ? "Hide" : "Show", level, showOrHide);
        cells.add(new Element("td").appendChild(new Element("div").setAttribute("class", "row").appendChild(change.getElement(), choose.getElement())));
        IntStream.range(1, COLUMNS.size()).forEach(column -> cells.get(column).setAttribute("data-label", COLUMNS.get(column)));
        return new Element("tr").appendChild(cells.toArray(Element[]::new));
    }

    private static NativeButton button(String text, AuditLevel level, Consumer<AuditLevel> act) {
        NativeButton button = new NativeButton(text, click -> act.accept(level));
        button.addClassNames("btn", "small");
        button.setAriaLabel(text + " " + level.title());
        return button;
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }

}
