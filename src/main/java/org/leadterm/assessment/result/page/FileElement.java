package org.leadterm.assessment.result.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.leadterm.assessment.result.ResultFile;

/** A file that is made at the download, when the caller's roles are checked again. */
final class FileElement {
    private FileElement() {
    }

    static Anchor link(String text, SerializableSupplier<ResultFile> made) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(download -> {
            ResultFile file = made.get();
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.type(), file.bytes().length);
        }), text);
        link.addClassName("btn");
        return link;
    }
}
