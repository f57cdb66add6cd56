package org.leadterm.exercise.workshop.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/**
 * Several lines of text. They reach the server when they are left, and at every pause in typing: the page's own script makes a pause a
 * change (js/workshop.js), for a change that Flow holds back is lost when another field is sent first.
 */
@Tag("textarea")
public class Words extends AbstractSinglePropertyField<Words, String> implements HasStyle, HasAriaLabel, HasPlaceholder, Focusable<Words> {
    private static final long serialVersionUID = 1L;

    public Words(String text, int rows) {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("rows", String.valueOf(rows));
        setValue(text);
    }
}
