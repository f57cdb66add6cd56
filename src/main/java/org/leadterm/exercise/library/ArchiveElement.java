package org.leadterm.exercise.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.leadterm.exercise.ExerciseVersion;

/** A version's folder as a zip. The version is asked for at the download, when the caller's roles are checked again. */
class ArchiveElement extends Anchor {
    private static final long serialVersionUID = 1L;

    ArchiveElement(String text, SerializableSupplier<ExerciseVersion> version) {
        super(DownloadHandler.fromInputStream(download -> answer(version.get())), text);
        addClassName("btn");
    }

    static DownloadResponse answer(ExerciseVersion version) {
        byte[] zip = version.archive();
        return new DownloadResponse(new ByteArrayInputStream(zip), version.id() + ".zip", "application/zip", zip.length);
    }
}
