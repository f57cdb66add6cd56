package org.leadterm.report.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A link to a file that is made when it is fetched. */
public final class FileElement {
    private FileElement() {
    }

    public static Anchor link(String text, SerializableSupplier<ReportFile> made) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(download -> {
            ReportFile file = made.get();
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.type(), file.bytes().length);
        }), text);
        link.addClassName("btn");
        return link;
    }

    /** The same among other small controls. */
    public static Anchor small(String text, SerializableSupplier<ReportFile> made) {
        Anchor link = link(text, made);
        link.addClassName("small");
        return link;
    }
}
