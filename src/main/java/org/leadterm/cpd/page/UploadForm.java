package org.leadterm.cpd.page;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A button and a place to drop one file. What it may be is decided by the server; the browser only spares a long wait. */
public class UploadForm extends Upload {
    private static final long serialVersionUID = 1L;
    private static final int HEADROOM = 64 << 10;

    /**
     * @param take what to do with a file's name and content
     * @param say  where a sentence goes when it has not arrived
     */
    public UploadForm(String invitation, int largest, BiConsumer<String, byte[]> take, Consumer<String> say) {
        setUploadButton(CpdTexts.button(invitation, () -> { }, "small"));
        setDropLabel(new Span("or drop it here"));
        setMaxFileSize(largest);
        setI18n(new UploadI18N().setError(new UploadI18N.Error().setFileIsTooBig("The file is larger than " + (largest >> 10) + " KiB.")));
        setUploadHandler(new Bounded(largest, (name, file) -> {
            take.accept(name, file);
            clearFileList();
        }).whenComplete(complete -> {
            if (!complete) {
                say.accept("The upload was interrupted. Nothing was stored; please try again.");
                clearFileList();
            }
        }));
        addFileRejectedListener(rejected -> say.accept("Nothing was sent. " + rejected.getErrorMessage()));
    }

    private static final class Bounded extends InMemoryUploadHandler {
        private static final long serialVersionUID = 1L;
        private final int largest;

        Bounded(int largest, BiConsumer<String, byte[]> take) {
            super((metadata, file) -> take.accept(metadata.fileName(), file));
            this.largest = largest;
        }

        @Override
        public long getFileSizeMax() {
            return largest;
        }

        @Override
        public long getRequestSizeMax() {
            return largest + HEADROOM;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
