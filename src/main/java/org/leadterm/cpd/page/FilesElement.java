package org.leadterm.cpd.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.download.CpdFile;
import org.leadterm.cpd.evidence.Evidence;

/** Links to what can be taken away: made when they are followed, when it is asked again whether the caller may have it. */
public final class FilesElement {
    private FilesElement() {
    }

    public static List<Anchor> of(CycleId cycle) {
        return List.of(button("Statement (PDF)", KindElement.DOWN, cycle + "/statement.pdf"), button("CSV", KindElement.DOWN, cycle + "/activities.csv"),
                button("XLSX", KindElement.DOWN, cycle + "/activities.xlsx"), button("Evidence (ZIP)", KindElement.PAPER, cycle + "/evidence.zip"));
    }

    public static Anchor of(Evidence file) {
        return link(file.name(), "evidence/" + file.id());
    }

    private static Anchor button(String text, String icon, String path) {
        Anchor link = link(text, path);
        link.addComponentAsFirst(KindElement.icon(icon));
        return CpdTexts.styled(link, "btn");
    }

    private static Anchor link(String text, String path) {
        Anchor link = new Anchor(CpdFile.ADDRESS.substring(1) + "/" + path, new Span(text));
        link.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return link;
    }
}
