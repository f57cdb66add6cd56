package org.leadterm.cpd.page;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills in fields as a browser does. */
public final class Typing {
    private Typing() {
    }

    public static void into(EntryField field, String value) {
        change(control(field), "value", value);
    }

    static void tick(TickField field, boolean on) {
        change(control(field), "checked", on);
    }

    public static EntryField field(Component within, String name) {
        return LocatorJ._find(within, EntryField.class).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private static Element control(Component field) {
        return field.getElement().getChildren().filter(each -> Stream.of("input", "textarea", "select").anyMatch(each.getTag()::equals))
                .findFirst().orElseThrow();
    }

    private static void change(Element control, String property, Serializable value) {
        try {
            Optional.of(control.getNode().getFeature(ElementPropertyMap.class).deferredUpdateFromClient(property, value)).orElseThrow().run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError(denied);
        }
    }
}
