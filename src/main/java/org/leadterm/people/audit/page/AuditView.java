package org.leadterm.people.audit.page;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.leadterm.people.audit.AuditLines;
import org.leadterm.people.audit.AuditPage;
import org.leadterm.people.audit.AuditSearch;

/** The audit trail: who did what to what, when and why; its check; and the way to take it away. */
@Route("audit")
@PageTitle("Audit trail – Leadterm")
@CdiComponent
@RolesAllowed("administrator")
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/audit.css")
class AuditView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private final transient AuditLines lines;
    private final AuditTable table = new AuditTable();
    private final Paragraph none = new Paragraph("No entry matches.");
    private final NativeButton more = new NativeButton("Show earlier ones");
    private transient AuditSearch search = AuditSearch.ALL;
    private long before = Long.MAX_VALUE;

    @Inject
    AuditView(AuditLines lines) {
        this.lines = lines;
        addClassName("audit");
        H1 title = new H1("Audit trail");
        title.addClassName("grow");
        Div head = new Div(title, AuditFileElement.csv(() -> search, lines), AuditFileElement.jsonLines(() -> search, lines));
        head.addClassName("viewhead");
        none.addClassName("empty");
        more.addClassNames("btn", "more");
        more.addClickListener(click -> next());
        Section panel = new Section(table, none);
        panel.addClassNames("panel", "tablepanel");
        panel.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", "Entries");
        Div content = new Div(new CheckPanel(lines::check), new AuditFilterForm(lines.actions(), this::find), panel, more);
        content.addClassName("content");
        add(head, content);
        find(AuditSearch.ALL);
    }

    private void find(AuditSearch wanted) {
        search = wanted;
        before = Long.MAX_VALUE;
        table.clear();
        next();
    }

    private void next() {
        AuditPage page = lines.page(search, before, PAGE);
        page.lines().forEach(table::show);
        none.setVisible(before == Long.MAX_VALUE && page.lines().isEmpty());
        table.setVisible(!none.isVisible());
        more.setVisible(page.next().isPresent());
        page.next().ifPresent(number -> before = number);
    }
}
