package org.leadterm.exercise.library;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.List;
import org.leadterm.exercise.file.Archive;

/** A button and a place to drop one file, with its progress. */
public class UploadForm extends Upload {
    private static final long serialVersionUID = 1L;
    private static final int HEADROOM = 64 << 10;

    /**
     * @param take what to do with an archive that has arrived
     * @param say  where a sentence goes when it has not
     */
    public UploadForm(SerializableConsumer<byte[]> take, SerializableConsumer<String> say) {
        this("Choose a zip", "Only a zip can be uploaded.", List.of("application/zip", "application/x-zip-compressed", ".zip"), take, say);
    }

    /**
     * A form for other files.
     *
     * @param invitation what its button says
     * @param otherwise  what is said of a file of another type
     * @param types      MIME types, and endings with their dot
     */
    public UploadForm(String invitation, String otherwise, List<String> types, SerializableConsumer<byte[]> take, SerializableConsumer<String> say) {
        NativeButton choose = new NativeButton(invitation);
        choose.addClassNames("btn", "primary");
        choose.getElement().setAttribute("type", "button");
        setUploadButton(choose);
        setDropLabel(new Span("or drop it here"));
        setMaxFiles(1);
        setMaxFileSize(Archive.LARGEST);
        setAcceptedFileTypes(types.toArray(String[]::new));
        setI18n(texts(otherwise));
        setUploadHandler(new Bounded(zip -> {
            take.accept(zip);
            clearFileList();
        }).whenComplete(complete -> {
            if (!complete) {
                say.accept("The upload was interrupted. Nothing was stored; please try again.");
                clearFileList();
            }
        }));
        addFileRejectedListener(rejected -> say.accept("Nothing was sent. " + rejected.getErrorMessage()));
    }

    private static UploadI18N texts(String otherwise) {
        return new UploadI18N()
                .setError(new UploadI18N.Error().setTooManyFiles("One file at a time, please.")
                        .setFileIsTooBig("The file is larger than 5 MiB.").setIncorrectFileType(otherwise))
                .setUploading(new UploadI18N.Uploading().setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable("The server cannot be reached. Nothing was stored.")
                        .setUnexpectedServerError("The upload failed. Nothing was stored.")
                        .setForbidden("You are not signed in any more. Nothing was stored.")))
                .setFile(new UploadI18N.File().setRetry("Try again").setStart("Start").setRemove("Remove"));
    }

    /** The browser checks the size too, but the server decides. */
    private static final class Bounded extends InMemoryUploadHandler {
        private static final long serialVersionUID = 1L;

        Bounded(SerializableConsumer<byte[]> take) {
            super((metadata, zip) -> take.accept(zip));
        }

        @Override
        public long getFileSizeMax() {
            return Archive.LARGEST;
        }

        @Override
        public long getRequestSizeMax() {
            return Archive.LARGEST + HEADROOM;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
