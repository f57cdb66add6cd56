package org.leadterm.people.form;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Sends a form as a browser does. */
public final class Sending {
    private Sending() {
    }

    public static void send(FieldsForm form, Map<String, List<String>> values) {
        JsonObject sent = Json.createObject();
        values.forEach((field, texts) -> {
            JsonArray all = Json.createArray();
            texts.forEach(text -> all.set(all.length(), text));
            sent.put(field, all);
        });
        JsonObject data = Json.createObject();
        data.put(FieldsForm.VALUES, sent);
        form.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form.getElement(), "submit", data));
    }
}
