package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A plain text of several lines. */
@Tag("textarea")
class Area extends AbstractSinglePropertyField<Area, String> implements HasStyle {
    private static final long serialVersionUID = 1L;
    private static final int REST = 200;

    private final ValueChangeMode told;

    /** @param told when the server hears of it: what will be stored as soon as it is left, so that no key is held back when a button is pressed */
    Area(int rows, ValueChangeMode told) {
        super("value", "", false);
        this.told = told;
        setSynchronizedEvent(ValueChangeMode.eventForMode(told, "input"));
        ValueChangeMode.applyChangeTimeout(told, REST, getSynchronizationRegistration());
        getElement().setAttribute("rows", String.valueOf(rows)).setAttribute("spellcheck", "false");
    }

    ValueChangeMode told() {
        return told;
    }
}
