package org.leadterm.people.cohort.page;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import org.leadterm.people.cohort.roster.Roster;

/** A button and a place to drop one CSV file. */
class CsvUploadForm extends Upload {
    private static final long serialVersionUID = 1L;
    private static final int HEADROOM = 64 << 10;

    /**
     * @param take what to do with a file that has arrived
     * @param say  where a sentence goes when it has not
     */
    CsvUploadForm(SerializableConsumer<byte[]> take, SerializableConsumer<String> say) {
        NativeButton choose = new NativeButton("Choose a CSV file");
        choose.addClassName("btn");
        choose.getElement().setAttribute("type", "button");
        setUploadButton(choose);
        setDropLabel(new Span("or drop it here"));
        setMaxFileSize(Roster.LARGEST);
        setAcceptedFileTypes("text/csv", "text/plain", ".csv", ".txt");
        setI18n(new UploadI18N().setError(new UploadI18N.Error().setFileIsTooBig("The file is larger than " + (Roster.LARGEST >> 10) + " KiB.")
                .setIncorrectFileType("Only a CSV file can be read.")));
        setUploadHandler(new Bounded(file -> {
            take.accept(file);
            clearFileList();
        }).whenComplete(complete -> {
            if (!complete) {
                say.accept("The upload was interrupted. Please try again.");
                clearFileList();
            }
        }));
        addFileRejectedListener(rejected -> say.accept("Nothing was sent. " + rejected.getErrorMessage()));
    }

    /** The browser checks the size too, but the server decides. */
    private static final class Bounded extends InMemoryUploadHandler {
        private static final long serialVersionUID = 1L;

        Bounded(SerializableConsumer<byte[]> take) {
            super((metadata, file) -> take.accept(file));
        }

        @Override
        public long getFileSizeMax() {
            return Roster.LARGEST;
        }

        @Override
        public long getRequestSizeMax() {
            return Roster.LARGEST + HEADROOM;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
