package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperLine;

/** Papers as a table, and those that come with the product to begin from. */
class PapersPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Paper", "Time", "Version", "Stored", "");

    PapersPanel(List<PaperLine> papers, List<Paper> shipped) {
        addClassName("panel");
        Div head = new Div(new H2("Papers"));
        head.addClassName("panelhead");
        add(head);
        List<Element> rows = new ArrayList<>(papers.stream().map(PapersPanel::row).toList());
        shipped.stream().filter(paper -> papers.stream().noneMatch(line -> line.id().equals(paper.id().text()))).map(PapersPanel::row).forEach(rows::add);
        getElement().appendChild(SittingsPanel.table(COLUMNS, "Papers", rows));
    }

    private static Element row(PaperLine paper) {
        return row(paper.title(), paper.id(), paper.minutes(), String.valueOf(paper.version()), Times.day(paper.at()) + " by " + paper.by(), "Change");
    }

    private static Element row(Paper paper) {
        return row(paper.title(), paper.id().text(), paper.minutes(), "–", "a template that came with Leadterm", "Begin from it");
    }

    private static Element row(String title, String id, int minutes, String version, String stored, String act) {
        Element name = new Element("td").appendChild(new Element("div").setText(title), new Element("div").setAttribute("class", "xs t2").setText(id));
        Element link = SittingsPanel.link("assessments/paper/" + id, act).setAttribute("aria-label", act + ": " + title).setAttribute("class", "btn small");
        return new Element("tr").appendChild(name, SittingsPanel.cell(minutes == 0 ? "no limit" : Times.length(Duration.ofMinutes(minutes))),
                SittingsPanel.cell(version), SittingsPanel.cell(stored), new Element("td").setAttribute("class", "num").appendChild(link));
    }
}
