package org.leadterm.people.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Refusal;

/**
 * A plain HTML form: Enter sends it, password managers understand it, and what was typed is read once, when it is sent,
 * so that no password stays in the session. What is refused is said in the form, to screen readers too.
 */
@Tag("form")
public class FieldsForm extends Component implements HasComponents, HasStyle {
    private static final long serialVersionUID = 1L;
    static final String VALUES =
            "(() => { const all = {}; new FormData(element).forEach((value, name) => (all[name] ??= []).push(value)); return all; })()";
    private final Div message = new Div();
    private final transient Consumer<FieldValues> send;

    public FieldsForm(List<Field> fields, String button, Consumer<FieldValues> send) {
        this.send = send;
        addClassName("fields");
        fields.forEach(field -> getElement().appendChild(FieldElement.of(field)));
        message.addClassName("message");
        message.getElement().setAttribute("role", "alert");
        NativeButton submit = new NativeButton(button);
        submit.addClassNames("btn", "primary");
        submit.getElement().setAttribute("type", "submit");
        add(message, submit);
        getElement().setAttribute("novalidate", true).addEventListener("submit", this::sent)
                .preventDefault().addEventData(VALUES);
    }

    private void sent(DomEvent event) {
        message.removeAll();
        try {
            send.accept(values(event.getEventData().getObject(VALUES)));
        } catch (PersonRefused refused) {
            say(refused.problems().stream().map(Problem::text).toList());
        } catch (Refusal refusal) {
            say(List.of(refusal.getMessage()));
        }
    }

    private static FieldValues values(JsonObject sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : sent.keys()) {
            JsonArray all = sent.getArray(field);
            values.put(field, new ArrayList<>(IntStream.range(0, all.length()).mapToObj(all::getString).toList()));
        }
        return new FieldValues(values);
    }

    /** Says what is wrong. */
    public void say(List<String> sentences) {
        message.removeAll();
        sentences.forEach(sentence -> message.add(new Div(sentence)));
    }

    public void clear() {
        getElement().executeJs("this.reset()");
    }

    /** Empties a field and puts the cursor there. */
    public void again(String field) {
        getElement().executeJs("const it = this.elements[$0]; it.value = ''; it.focus()", field);
    }

    /** Puts the cursor there, unless somebody was quicker: what they type next may be a password. */
    public void focus(String field) {
        getElement().executeJs("setTimeout(() => this.contains(document.activeElement) || this.elements[$0].focus(), 50)", field);
    }

    /** Sends the form once more after a while, as it stands then. */
    public void sendAgainAfter(int milliseconds) {
        getElement().executeJs("setTimeout(() => this.requestSubmit(), $0)", milliseconds);
    }
}
