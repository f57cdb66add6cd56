package org.leadterm.exercise.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.classification.Code;
import org.leadterm.marking.AvoidedCode;
import org.leadterm.marking.ClinicianQuery;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.OrderRule;

/** The reference answer, episode by episode: items, order, codes to avoid, and what the clinician is to be asked. */
class KeyPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Function<Code, Optional<String>> titles;
    private final transient Consumer<KeyRow> onEvidence;

    KeyPanel(List<KeyEpisode> episodes, Function<Code, Optional<String>> titles, Consumer<KeyRow> onEvidence) {
        this.titles = titles;
        this.onEvidence = onEvidence;
        addClassNames("panel", "keypanel");
        getElement().setAttribute("aria-label", "Answer key");
        List<KeyRow> rows = episodes.stream().flatMap(episode -> episode.rows().stream()).toList();
        long optional = rows.stream().filter(row -> !row.item().required()).count();
        Span sub = new Span(TextElement.count(rows.size(), "item") + (optional == 0 ? "" : ", " + optional + " optional"));
        sub.addClassNames("xs", "t3");
        add(TextElement.styled(new Div(new H2("Answer key"), sub), "panelhead"));
        for (int at = 0; at < episodes.size(); at++) {
            add(heading(episodes.get(at), episodes.size() == 1 ? "" : "Episode " + (at + 1) + ": "));
            episode(episodes.get(at));
        }
    }

    private static Div heading(KeyEpisode episode, String number) {
        Div heading = new Div(new H3(number + episode.notes().title()));
        Map<String, String> admission = episode.notes().admission();
        if (!admission.isEmpty()) {
            heading.add(TextElement.small("Admission: " + admission.entrySet().stream()
                    .map(field -> field.getKey().replace('-', ' ') + " " + field.getValue()).collect(Collectors.joining(" · "))));
        }
        heading.addClassName("episode");
        return heading;
    }

    private void episode(KeyEpisode episode) {
        items("Diagnoses, ICD-10, in the order of the key", episode.diagnoses());
        items("Procedures, OPCS-4", episode.procedures());
        EpisodeKey key = episode.key();
        part("Order", key.order().stream().map(KeyPanel::sentence).toList());
        part("Not to be coded", avoided(key).stream().map(this::avoided).toList());
        part("The clinician is to be asked", key.query().stream().map(KeyPanel::query).toList());
    }

    private void items(String title, List<KeyRow> rows) {
        if (!rows.isEmpty()) {
            OrderedList list = new OrderedList();
            rows.forEach(row -> list.add(new KeyItemCard(row, titles, onEvidence)));
            add(TextElement.styled(new H3(title), "sect"), list);
        }
    }

    private void part(String title, List<? extends Component> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            list.addClassName("parts");
            add(TextElement.styled(new H3(title), "sect"), list);
        }
    }

    private static Paragraph sentence(OrderRule rule) {
        Paragraph sentence = new Paragraph();
        switch (rule.kind()) {
            case FOLLOWS -> sentence.add(TextElement.code(rule.second()), new Span(" directly after "), TextElement.code(rule.first()));
            case ADJACENT -> sentence.add(TextElement.code(rule.first()), new Span(" next to "), TextElement.code(rule.second()),
                    new Span(", either way round"));
            case AFTER -> sentence.add(TextElement.code(rule.second()), new Span(" anywhere after "), TextElement.code(rule.first()));
        }
        return sentence;
    }

    /** What is a code of both classifications is in the key twice; here once, with the title that the releases have for it. */
    private Collection<AvoidedCode> avoided(EpisodeKey key) {
        Map<String, AvoidedCode> once = new LinkedHashMap<>();
        key.avoid().forEach(avoided -> once.merge(avoided.code().text(), avoided,
                (first, second) -> titles.apply(first.code()).isPresent() ? first : second));
        return once.values();
    }

    private Div avoided(AvoidedCode avoided) {
        Div line = new Div(TextElement.code(avoided.code()), new Span(titles.apply(avoided.code()).orElse("")));
        line.addClassName("titled");
        return new Div(line, TextElement.styled(new Paragraph(avoided.why()), "s", "why"));
    }

    private static Paragraph query(ClinicianQuery query) {
        return new Paragraph(query.about() + " Worth " + query.credit() + (query.credit().toString().equals("1") ? " mark." : " marks."));
    }
}
