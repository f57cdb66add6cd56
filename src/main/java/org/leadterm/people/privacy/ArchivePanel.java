package org.leadterm.people.privacy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Everything about oneself, to take away; made at the download. */
public class ArchivePanel extends Div {
    private static final long serialVersionUID = 1L;

    public ArchivePanel(Archives archives) {
        addClassName("tokens");
        Paragraph about = new Paragraph("One ZIP with all that is kept about you: attempts, mark sheets, assessments, certificates, CPD with its evidence "
                + "and statements, cohorts, who opened your record, and what the audit trail says of you. A text in it explains the files.");
        about.addClassNames("s", "t2");
        Anchor link = new Anchor(DownloadHandler.fromInputStream(download -> {
            ArchiveFile file = archives.mine();
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), "application/zip", file.bytes().length);
        }), "Download everything about me");
        link.addClassName("btn");
        add(about, new Div(link));
    }
}
