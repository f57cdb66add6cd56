package org.leadterm.classification.release.view;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import org.leadterm.classification.load.Source;

/** A button and a place to drop one file, with the progress of its way here. */
class FileForm extends Upload {
    private static final long serialVersionUID = 1L;
    private static final int HEADROOM = 64 << 10;

    /**
     * @param take what to do with a file that has arrived, by name
     * @param say  where a sentence goes when it has not
     */
    FileForm(SerializableBiConsumer<String, byte[]> take, SerializableConsumer<String> say) {
        setUploadButton(ViewElement.button("Choose a file", () -> { }, "primary"));
        setDropLabel(new Span("or drop it here"));
        setMaxFiles(1);
        setMaxFileSize(Source.LARGEST);
        setI18n(texts());
        setUploadHandler(new Bounded((name, file) -> {
            take.accept(name, file);
            clearFileList();
        }).whenComplete(complete -> {
            if (!complete) {
                say.accept("The upload was interrupted. Please try again.");
                clearFileList();
            }
        }));
        addFileRejectedListener(rejected -> say.accept("Nothing was sent. " + rejected.getErrorMessage()));
    }

    private static UploadI18N texts() {
        return new UploadI18N()
                .setError(new UploadI18N.Error().setTooManyFiles("One file at a time, please.").setFileIsTooBig("The file is larger than 64 MiB."))
                .setUploading(new UploadI18N.Uploading().setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable("The server cannot be reached.").setUnexpectedServerError("The upload failed.")
                        .setForbidden("You are not signed in any more.")))
                .setFile(new UploadI18N.File().setRetry("Try again").setStart("Start").setRemove("Remove"));
    }

    /** The browser checks the size too, but the server decides. */
    private static final class Bounded extends InMemoryUploadHandler {
        private static final long serialVersionUID = 1L;

        Bounded(SerializableBiConsumer<String, byte[]> take) {
            super((metadata, file) -> take.accept(metadata.fileName(), file));
        }

        @Override
        public long getFileSizeMax() {
            return Source.LARGEST;
        }

        @Override
        public long getRequestSizeMax() {
            return Source.LARGEST + HEADROOM;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
