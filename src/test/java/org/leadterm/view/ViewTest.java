package org.leadterm.view;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A view on the server alone, without browser and container. */
public abstract class ViewTest {
    @BeforeEach
    void openPage() {
        MockVaadin.setup();
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    /** Puts a component on the page, where its buttons can be clicked. */
    protected static <C extends Component> C show(C component) {
        UI.getCurrent().add(component);
        return component;
    }

    protected static void click(Component within, String button) {
        _click(_get(within, NativeButton.class, search -> search.withText(button)));
    }

    /** All that a component says. */
    protected static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.getChildren().map(ViewTest::text).map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
