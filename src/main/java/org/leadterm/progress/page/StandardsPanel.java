package org.leadterm.progress.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.progress.BrokenStandards;

/** The standards that errors went against most often; each opens the findings. */
public class StandardsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    public StandardsPanel(BrokenStandards standards, HeatPanel.Behind behind) {
        addClassNames("panel", "standardspanel");
        getElement().setAttribute("aria-label", "Standards most often broken");
        add(TextElement.styled(new Div(new H2("Standards most often broken")), "panelhead"));
        List<BrokenStandards.Broken> broken = standards.standards().stream().limit(MOST).toList();
        Div body = TextElement.styled(new Div(), "body");
        if (broken.isEmpty()) {
            body.add(TextElement.styled(new Paragraph("No error went against a standard that an answer key names."), "s", "t2"));
        } else {
            Element rows = new Element("tbody");
            broken.forEach(one -> rows.appendChild(row(one, behind)));
            Element head = new Element("tr").appendChild(heading("Standard", ""), heading("Broken", "num"), heading("Of codes (n)", "num"));
            body.getElement().appendChild(new Element("table").setAttribute("class", "grid mid compact")
                    .appendChild(new Element("thead").appendChild(head), rows));
            int more = standards.standards().size() - broken.size();
            if (more > 0) {
                body.add(TextElement.small(more + " more, less often."));
            }
        }
        add(body);
    }

    private static Element row(BrokenStandards.Broken one, HeatPanel.Behind behind) {
        NativeButton times = new NativeButton(String.valueOf(one.times()), click -> behind.open("Errors against " + one.standard(), one.errors()));
        times.addClassNames("btn", "small");
        times.setAriaLabel(one.times() + (one.times() == 1 ? " error" : " errors") + " against " + one.standard());
        return new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").setText(one.standard()),
                new Element("td").setAttribute("class", "num").appendChild(times.getElement()),
                new Element("td").setAttribute("class", "num").setText(String.valueOf(one.n())));
    }

    private static Element heading(String text, String look) {
        return new Element("th").setAttribute("scope", "col").setAttribute("class", look).setText(text);
    }
}
