package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.BoardLine;

/** Everybody who sits, one row each; one of them can be chosen, and those who are well left out. */
class CandidatesPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Seat", "Candidate", "Parts answered", "State", "Last receipt", "Time left", "Extra", "Incident");
    private static final int FIRST_NUMBER = 4;
    private static final int LAST_NUMBER = 5;
    private final Element body = new Element("tbody");
    private final Map<String, CandidateLine> lines = new LinkedHashMap<>();
    private final NativeButton all = ActElement.button("All", () -> narrow(false), "small");
    private final NativeButton alarms = ActElement.button("Needs attention", () -> narrow(true), "small");
    private final Paragraph none = new Paragraph("Nobody needs attention.");
    private final transient Consumer<String> choose;
    private int seats;
    private boolean narrowed;
    private String chosen = "";

    /**
     * @param choose is told the id of the candidate who was chosen, or nothing when nobody is any more
     * @param more   adds people
     */
    CandidatesPanel(Consumer<String> choose, Command more) {
        this.choose = choose;
        addClassNames("panel", "candidates");
        H2 title = new H2("Candidates");
        title.addClassName("grow");
        Div head = new Div(title, all, alarms, ActElement.button("+ Add people", more, "small", "tertiary"));
        head.addClassName("panelhead");
        Element row = new Element("tr");
        for (int column = 0; column < COLUMNS.size(); column++) {
            row.appendChild(new Element("th").setAttribute("scope", "col").setText(COLUMNS.get(column))
                    .setAttribute("class", column >= FIRST_NUMBER && column <= LAST_NUMBER ? "num" : ""));
        }
        Div scroll = new Div();
        scroll.addClassName("tablescroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", "Candidates")
                .appendChild(new Element("table").setAttribute("class", "grid mid").appendChild(new Element("thead").appendChild(row), body));
        none.addClassName("none");
        add(head, scroll, none);
    }

    void show(Board board) {
        Set<String> there = board.lines().stream().map(line -> line.candidate().id().text()).collect(Collectors.toSet());
        lines.entrySet().removeIf(entry -> !there.contains(entry.getKey()) && leaves(entry.getValue()));
        for (BoardLine line : board.lines()) {
            lines.computeIfAbsent(line.candidate().id().text(), id -> line(id, line)).show(line, board);
        }
        all.setText("All " + lines.size());
        alarms.setText("⚠ Needs attention " + lines.values().stream().filter(CandidateLine::needsAttention).count());
        arrange();
    }

    Optional<String> chosen() {
        return Optional.of(chosen).filter(id -> !id.isEmpty());
    }

    /** In the order of their seats, also those that are left out. */
    List<CandidateLine> lines() {
        return List.copyOf(lines.values());
    }

    private boolean leaves(CandidateLine line) {
        body.removeChild(line.getElement());
        return true;
    }

    private CandidateLine line(String id, BoardLine line) {
        CandidateLine made = new CandidateLine(String.format(Locale.ROOT, "C-%02d", ++seats), line, () -> pick(id));
        body.appendChild(made.getElement());
        return made;
    }

    private void pick(String id) {
        chosen = id.equals(chosen) ? "" : id;
        arrange();
        choose.accept(chosen);
    }

    private void narrow(boolean only) {
        narrowed = only;
        arrange();
    }

    private void arrange() {
        lines.forEach((id, line) -> {
            line.mark(id.equals(chosen));
            line.setVisible(!narrowed || line.needsAttention() || id.equals(chosen));
        });
        none.setVisible(narrowed && lines.values().stream().noneMatch(CandidateLine::isVisible));
        all.getElement().setAttribute("aria-pressed", String.valueOf(!narrowed));
        alarms.getElement().setAttribute("aria-pressed", String.valueOf(narrowed));
    }
}
