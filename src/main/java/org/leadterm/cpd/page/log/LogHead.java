package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.FilesElement;
import org.leadterm.cpd.page.KindElement;

/** Which cycle is shown, what can be taken away of it, and the way to add to it. */
class LogHead extends Div {
    private static final long serialVersionUID = 1L;
    private final Div words = CpdTexts.styled(new Div(), "grow");
    private final Div files = CpdTexts.styled(new Div(), "acts");
    private final transient Consumer<CycleId> choose;
    private transient List<Cycle> named = List.of();

    LogHead(Consumer<CycleId> choose, Command add) {
        this.choose = choose;
        addClassName("viewhead");
        NativeButton button = CpdTexts.button("", add, "primary");
        button.add(KindElement.icon(KindElement.PLUS), new Span("Add activity"));
        button.getElement().appendChild(new Element("kbd").setText("Alt"), Element.createText(" "), new Element("kbd").setText("N"))
                .setAttribute("aria-keyshortcuts", "Alt+N").setAttribute("aria-label", "Add activity");
        add(words, files);
        add(button);
        Shortcuts.addShortcutListener(this, add::execute, Key.KEY_N, KeyModifier.ALT);
    }

    void show(Cycle shown, List<Cycle> cycles) {
        List<Cycle> now = new ArrayList<>(cycles);
        now.add(shown);
        if (now.equals(named)) {
            return;
        }
        named = now;
        files.removeAll();
        FilesElement.of(shown.id()).forEach(files::add);
        words.removeAll();
        words.add(new H1("CPD log"), CpdTexts.styled(new Paragraph(text(shown)), "sub"));
        if (cycles.size() > 1) {
            Map<String, String> names = new LinkedHashMap<>();
            cycles.forEach(cycle -> names.put(cycle.id().text(), text(cycle)));
            EntryField pick = EntryField.pick("Cycle", names).with(shown.id().text());
            pick.changing(() -> choose.accept(new CycleId(pick.value())));
            pick.addClassName("cyclepick");
            words.add(pick);
        }
    }

    private static String text(Cycle cycle) {
        return cycle.name() + ": " + Days.text(cycle.from()) + " to " + Days.text(cycle.until());
    }
}
