package org.leadterm.classification.release.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CrossReference;
import org.leadterm.classification.IndexEntry;

/** What an index's file holds, before it is stored. */
class IndexPreviewPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 8;

    IndexPreviewPanel(Classification classification, List<IndexEntry> entries, Runnable store, Runnable back) {
        addClassName("preview");
        long terms = entries.stream().map(IndexEntry::leadTerm).distinct().count();
        add(new H3("Alphabetical index of " + classification.title()),
                new Paragraph(Texts.number(entries.size()) + (entries.size() == 1 ? " entry" : " entries") + " under " + Texts.count((int) terms, "lead term")
                        + ". It replaces the index that was uploaded before; under lead terms that it lacks, the shipped entries stay."));
        Element body = new Element("tbody");
        entries.stream().limit(SAMPLE).forEach(entry -> body.appendChild(ViewElement.row(ViewElement.cell(entry.leadTerm()),
                ViewElement.cell(String.join(" › ", entry.modifiers())),
                entry.code().map(code -> ViewElement.cell(ViewElement.code(code, true)))
                        .orElseGet(() -> ViewElement.cell("see " + entry.reference().map(CrossReference::toString).orElse(""))))));
        Div table = ViewElement.table("The first entries", List.of("Lead term", "Modifiers", "Leads to"), body);
        Div ways = new Div(ViewElement.button("Load this index", store, "primary"), ViewElement.button("Back", back));
        add(ViewElement.styled(new Paragraph("The first entries:"), "s", "t2"), table, ViewElement.styled(ways, "row"));
    }
}
