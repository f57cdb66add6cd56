package org.leadterm.people.audit.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.leadterm.people.audit.AuditLines;
import org.leadterm.people.audit.AuditSearch;
import org.leadterm.people.audit.SealedLine;

/** The entries of a search as a file. They are asked for at the download, when the caller's roles are checked again. */
final class AuditFileElement {
    private AuditFileElement() {
    }

    static Anchor csv(SerializableSupplier<AuditSearch> search, AuditLines lines) {
        return link("Export CSV", "audit.csv", "text/csv;charset=utf-8", search, lines, "\uFEFF" + AuditCsv.header(), AuditCsv::row);
    }

    static Anchor jsonLines(SerializableSupplier<AuditSearch> search, AuditLines lines) {
        return link("Export JSON lines", "audit.jsonl", "application/jsonl", search, lines, "", line -> AuditJson.sealed(line) + "\n");
    }

    private static Anchor link(String text, String file, String type, SerializableSupplier<AuditSearch> search, AuditLines lines, String head,
            SerializableFunction<SealedLine, String> row) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(download -> {
            StringBuilder all = new StringBuilder(head);
            lines.export(search.get(), line -> all.append(row.apply(line)));
            byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        }), text);
        link.addClassName("btn");
        return link;
    }
}
