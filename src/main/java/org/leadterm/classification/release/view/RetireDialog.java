package org.leadterm.classification.release.view;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.leadterm.classification.release.StoredRelease;

/** Asks before a release is taken out of use. */
class RetireDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    RetireDialog(StoredRelease release, Runnable retire) {
        setHeaderTitle("Retire “" + release.name() + "”?");
        Paragraph about = new Paragraph("The release with the next latest first day is in force then, at once and for everybody. "
                + "The retired one stays stored and can still be compared; it cannot be put in force again.");
        add(ViewElement.styled(about, "retiretext"));
        getFooter().add(ViewElement.button("Keep it", this::close), ViewElement.button("Retire it", () -> {
            close();
            retire.run();
        }, "danger"));
    }
}
