package org.leadterm.exercise.workshop.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Several lines of text. They reach the server while they are typed, so that little is lost with a closed window, and at once when they are left. */
@Tag("textarea")
public class Words extends AbstractSinglePropertyField<Words, String> implements HasStyle, HasAriaLabel, HasPlaceholder, Focusable<Words> {
    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 700;

    public Words(String text, int rows) {
        super("value", "", false);
        setSynchronizedEvent("input");
        ValueChangeMode.applyChangeTimeout(ValueChangeMode.LAZY, PAUSE, getSynchronizationRegistration());
        getElement().addPropertyChangeListener("value", "change", left -> {
        });
        getElement().setAttribute("rows", String.valueOf(rows));
        setValue(text);
    }
}
