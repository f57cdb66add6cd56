package org.leadterm.cpd.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A file that is made at the download, when it is asked again whether the caller may have it. */
final class FileElement {
    private FileElement() {
    }

    /** @param made its bytes, its name and its type */
    static Anchor button(String text, String icon, SerializableSupplier<Made> made) {
        Anchor link = link(text, made);
        link.addClassName("btn");
        link.addComponentAsFirst(KindElement.icon(icon));
        return link;
    }

    static Anchor link(String text, SerializableSupplier<Made> made) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(download -> {
            Made file = made.get();
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.type(), file.bytes().length);
        }), "");
        link.add(new Span(text));
        return link;
    }

    /** A file as it is handed over. */
    record Made(byte[] bytes, String name, String type) {
    }
}
