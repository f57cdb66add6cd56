package org.leadterm.assessment.monitor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.Fields;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperJson;
import org.leadterm.assessment.paper.PaperReader;
import org.leadterm.assessment.paper.Stock;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.Json;
import org.leadterm.exercise.library.ProblemsPanel;
import org.leadterm.exercise.library.TextElement;

/** A paper to be written. What is filled in is read as the API reads it, so that both refuse the same, each problem at its place. */
class PaperForm extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;
    private static final String BOOKS = "{\"book\":true,\"index\":true,\"hints\":false}";
    private final LineField title = LineField.text("Title", Paper.LONGEST_TITLE);
    private final LineField id = LineField.text("Name in addresses", 80)
            .helping("Letters a-z, digits and hyphens. A name that is there already gets a new version.");
    private final LineField minutes = LineField.number("Minutes", 0, Paper.MOST_MINUTES, "180").helping("0 for no limit.");
    private final LineField passAt = LineField.text("Passes at (per cent of all marks)", 20).helping("Empty when the sections alone decide.");
    private final LineField instructions = LineField.text("Instructions", LONGEST);
    private final PickField references;
    private final Div sections = new Div();
    private final Div wrong = new Div();
    private final transient List<SectionField> fields = new ArrayList<>();
    private final transient Stock stock;
    private final transient Consumer<Paper> store;

    PaperForm(Stock stock, Consumer<Paper> store) {
        this.stock = stock;
        this.store = store;
        addClassNames("panel", "paperform");
        Map<String, String> allowed = new LinkedHashMap<>();
        allowed.put(BOOKS, "Code book and index");
        allowed.put(BOOKS.replace("\"hints\":false", "\"hints\":true"), "Code book, index and rule hints");
        allowed.put(BOOKS.replace("\"index\":true", "\"index\":false"), "Code book without the index");
        allowed.put(BOOKS.replace("true", "false"), "None");
        references = new PickField("References", allowed);
        Div head = new Div(title, id, minutes, passAt, references, instructions);
        head.addClassName("twofields");
        sections.addClassName("items");
        wrong.addClassName("problemsbox");
        wrong.getElement().setAttribute("role", "alert");
        Div more = new Div(TextElement.styled(new H2("Sections"), "grow"), ActElement.button("+ Section", this::begin, "small"));
        more.addClassNames("row", "wrap");
        add(head, more, sections, wrong, ActElement.button("Store the paper", this::send, "primary", "start"));
    }

    void fill(Paper paper) {
        title.fill(paper.title());
        id.fill(paper.id().text());
        minutes.fill(String.valueOf(paper.minutes()));
        passAt.fill(paper.passAt().map(Shares::percent).orElse(""));
        instructions.fill(paper.instructions());
        references.pick(PaperJson.references(paper.references()).toString());
        paper.sections().forEach(section -> put(gone -> new SectionField(section, stock, gone)));
    }

    void begin() {
        put(gone -> new SectionField(stock, gone));
    }

    private void put(Function<Command, SectionField> maker) {
        List<SectionField> made = new ArrayList<>();
        SectionField field = maker.apply(() -> {
            fields.removeAll(made);
            made.forEach(sections::remove);
        });
        made.add(field);
        fields.add(field);
        sections.add(field);
    }

    private void send() {
        say(List.of());
        try {
            store.accept(PaperReader.read(Fields.of(json())));
        } catch (AssessmentRefused refused) {
            say(refused.problems());
        }
    }

    private ObjectNode json() {
        ObjectNode json = Json.object().put("id", id.value()).put("title", title.value()).put("instructions", instructions.value())
                .put("minutes", minutes.value().matches("[0-9]{1,6}") ? Integer.parseInt(minutes.value()) : -1);
        Shares.put(json, passAt.value());
        json.set("references", Json.read(references.value()));
        ArrayNode all = json.putArray("sections");
        fields.forEach(field -> all.add(field.json()));
        return json;
    }

    private void say(List<Problem> problems) {
        Places places = new Places(problems);
        title.say(places.take("title"));
        id.say(places.take("id"));
        minutes.say(places.take("minutes"));
        passAt.say(places.take("passAt"));
        references.say(places.take("references"));
        for (int number = 0; number < fields.size(); number++) {
            fields.get(number).say(places, "sections[" + number + "]");
        }
        wrong.removeAll();
        if (!places.left().isEmpty()) {
            wrong.add(new ProblemsPanel(places.left()));
        }
    }
}
