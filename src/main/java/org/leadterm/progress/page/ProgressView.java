package org.leadterm.progress.page;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.leadterm.people.CurrentPerson;
import org.leadterm.report.table.Csv;

/** One's own progress. */
@Route("progress")
@PageTitle("Progress – Leadterm")
@RolesAllowed({"trainee", "coder"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/progress.css")
@CdiComponent
class ProgressView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient PersonRecords records;
    private final transient CurrentPerson caller;

    @Inject
    ProgressView(PersonRecords records, CurrentPerson caller) {
        this.records = records;
        this.caller = caller;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter("period").flatMap(PeriodChoice::of).orElse(PeriodChoice.EIGHT_WEEKS));
    }

    void show(PeriodChoice choice) {
        removeAll();
        PersonRecord record = records.of(caller.get().id(), choice);
        Paragraph sub = new Paragraph(PersonProgress.basis(record));
        sub.addClassNames("s", "t2");
        Div words = new Div(new H1("Progress"), sub);
        words.addClassName("grow");
        Div head = new Div(words);
        head.addClassName("viewhead");
        if (record.ever().isEmpty()) {
            head.add(next("exercises", "Choose an exercise"));
        } else {
            head.add(new PeriodSwitch("progress", choice), file(choice), next("practice", "What to practise"));
        }
        add(head, new PersonProgress(record));
    }

    private static Anchor next(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassNames("btn", "small", "primary");
        return link;
    }

    /** Made at the download, when the caller's rights are asked again. */
    private Anchor file(PeriodChoice choice) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(download -> {
            byte[] bytes = Csv.of(ProgressTable.of(records.of(caller.get().id(), choice)));
            return new DownloadResponse(new ByteArrayInputStream(bytes), "progress-" + choice.id() + ".csv", "text/csv;charset=utf-8", bytes.length);
        }), "CSV");
        link.addClassNames("btn", "small");
        return link;
    }
}
