package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A plain list to choose one of. */
@Tag("select")
class Choice extends AbstractSinglePropertyField<Choice, String> implements HasStyle {
    private static final long serialVersionUID = 1L;

    Choice() {
        super("value", "", false);
        setSynchronizedEvent("change");
    }

    Choice option(String value, String title) {
        getElement().appendChild(new Element("option").setAttribute("value", value).setText(title));
        return this;
    }

    /** Chooses before anybody sees it; the browser takes the property once its options are there. */
    Choice chosen(String value) {
        setValue(value);
        getElement().executeJs("this.value = $0", value);
        return this;
    }
}
