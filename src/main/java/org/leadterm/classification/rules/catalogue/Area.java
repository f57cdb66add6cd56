package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A plain text of several lines, told while it is typed. */
@Tag("textarea")
class Area extends AbstractSinglePropertyField<Area, String> implements HasStyle {
    private static final long serialVersionUID = 1L;
    private static final int REST = 200;

    Area(int rows) {
        super("value", "", false);
        setSynchronizedEvent("input");
        getSynchronizationRegistration().debounce(REST);
        getElement().setAttribute("rows", String.valueOf(rows)).setAttribute("spellcheck", "false");
    }
}
