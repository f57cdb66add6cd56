package org.leadterm.attempt.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadterm.attempt.trail.Trail;
import org.leadterm.classification.Classification;

/** Every finding, in the order of the answer: what was given, what was expected, the audit key, the marks, and why. */
class FindingsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<String> WHOLE = List.of("#", "You", "Expected", "Key", "Marks", "Why, standard and evidence");
    private static final List<String> WITHOUT_KEY = List.of("#", "You", "Key", "Marks");

    private final boolean withoutKey;
    private final transient Titles titles;
    private final transient Trail trail;
    private final transient Consumer<Passage> onPassage;
    private final Map<NativeButton, List<SheetFinding>> filters = new LinkedHashMap<>();
    private final Div table = new Div();

    FindingsPanel(Sheet sheet, Titles titles, Trail trail, Consumer<Passage> onPassage) {
        this.withoutKey = sheet.isWithoutKey();
        this.titles = titles;
        this.trail = trail;
        this.onPassage = onPassage;
        addClassNames("panel", "findings");
        getElement().setAttribute("aria-label", "Findings");
        Div header = new Div(new H2("Findings"));
        header.addClassName("panelhead");
        Span gap = new Span();
        gap.addClassName("grow");
        header.add(gap);
        filter(header, "To learn from", sheet.toLearn());
        filter(header, "Right", sheet.right());
        filter(header, "All", sheet.findings());
        table.addClassName("findingstable");
        add(header);
        if (withoutKey) {
            Paragraph kept = new Paragraph("The key is not released yet. What is missing is counted here, but not named; the reasons come with the key.");
            kept.addClassNames("s", "t2", "kept");
            add(kept);
        }
        add(table);
        show(filters.keySet().stream().filter(button -> !filters.get(button).isEmpty()).findFirst().orElseThrow());
    }

    private void filter(Div header, String title, List<SheetFinding> findings) {
        NativeButton button = new NativeButton(title + " " + findings.size());
        button.addClassNames("btn", "small");
        button.addClickListener(click -> show(button));
        filters.put(button, findings);
        header.add(button);
    }

    private void show(NativeButton chosen) {
        filters.keySet().forEach(button -> button.getElement().setAttribute("aria-pressed", String.valueOf(button == chosen)));
        table.getElement().removeAllChildren();
        Element grid = new Element("table").setAttribute("class", withoutKey ? "grid short" : "grid");
        Element head = new Element("tr");
        columns().forEach(column -> head.appendChild(new Element("th").setText(column).setAttribute("scope", "col")));
        grid.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        boolean severalEpisodes = filters.get(chosen).stream().map(SheetFinding::episode).distinct().count() > 1;
        String section = "";
        for (SheetFinding finding : filters.get(chosen)) {
            String heading = (severalEpisodes ? "Episode " + finding.episode() + ": " : "") + finding.heading();
            if (!heading.equals(section)) {
                section = heading;
                body.appendChild(new Element("tr").setAttribute("class", "sect").appendChild(new Element("th")
                        .setAttribute("colspan", String.valueOf(columns().size())).setAttribute("scope", "rowgroup").setText(heading)));
            }
            body.appendChild(row(finding));
        }
        if (filters.get(chosen).isEmpty()) {
            body.appendChild(new Element("tr").appendChild(new Element("td").setAttribute("colspan", String.valueOf(columns().size())).setText("None.")));
        }
        table.getElement().appendChild(grid.appendChild(body));
    }

    private List<String> columns() {
        return withoutKey ? WITHOUT_KEY : WHOLE;
    }

    private Element row(SheetFinding finding) {
        return withoutKey ? rowWithoutKey(finding) : wholeRow(finding);
    }

    /** One that has no code of the candidate's is a code that is missing. */
    private Element rowWithoutKey(SheetFinding finding) {
        boolean missing = finding.given().isEmpty() && finding.classification().isPresent();
        return new Element("tr").appendChild(cell("num", finding.position().filter(any -> !missing).map(String::valueOf).orElse("")),
                missing ? cell("t2", "A code is missing") : code(finding, finding.given().orElse("")),
                new Element("td").appendChild(Badges.finding(finding).getElement()), cell("num nowrap", marks(finding)));
    }

    private Element wholeRow(SheetFinding finding) {
        Element why = new Element("td").appendChild(new Element("p").setText(finding.explanation()));
        finding.standard().ifPresent(standard -> why.appendChild(new Element("p").setAttribute("class", "xs std").setText("Standard " + standard)));
        finding.passages().forEach(passage -> why.appendChild(passage(passage)));
        story(finding).ifPresent(text -> why.appendChild(new Element("p").setAttribute("class", "xs t2 way").setText(text)));
        return new Element("tr").appendChild(
                cell("num", finding.position().map(String::valueOf).orElse("")),
                code(finding, finding.given().orElse("")), code(finding, finding.expected().orElse("")),
                new Element("td").appendChild(Badges.finding(finding).getElement()),
                cell("num nowrap", marks(finding)), why);
    }

    /** Where the search for a code that is wrong or missing left the path. */
    private Optional<String> story(SheetFinding finding) {
        return finding.classification().filter(any -> finding.isError()).flatMap(Classification::of)
                .flatMap(classification -> trail.story(classification, finding.given(), finding.expected()));
    }

    static String marks(SheetFinding finding) {
        String awarded = GroupsPanel.mixed(finding.awarded());
        return finding.available().equals("0") ? awarded : awarded + " / " + GroupsPanel.mixed(finding.available());
    }

    private static Element cell(String style, String text) {
        return new Element("td").setAttribute("class", style).setText(text);
    }

    private Element code(SheetFinding finding, String code) {
        if (code.isEmpty()) {
            return cell("t3", finding.classification().isPresent() ? "none" : "");
        }
        Element cell = new Element("td").appendChild(new Element("span").setAttribute("class", "code").setText(code));
        finding.classification().flatMap(Classification::of).flatMap(classification -> titles.of(classification, code))
                .ifPresent(title -> cell.appendChild(new Element("div").setAttribute("class", "xs t2").setText(title)));
        return cell;
    }

    private Element passage(Passage passage) {
        NativeButton letter = new NativeButton(passage.letter());
        letter.addClassNames("ev", passage.style());
        letter.setAriaLabel("Show passage " + passage.letter() + " in the notes");
        letter.addClickListener(click -> onPassage.accept(passage));
        return new Element("p").setAttribute("class", "xs quote").appendChild(letter.getElement(),
                new Element("span").setAttribute("class", "q").setText(passage.evidence().quote().replaceAll("\\s+", " ")));
    }
}
