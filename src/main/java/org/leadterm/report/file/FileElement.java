package org.leadterm.progress.file;

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
        link.addClassNames("btn", "small");
        return link;
    }
}
