package org.leadterm.classification.release.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How far the work on a file is: the step, and how much of it where that is known. */
class ProgressPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final Span sentence = new Span();
    private final Element bar = new Element("progress").setAttribute("aria-label", "Progress");

    ProgressPanel() {
        addClassName("fileprogress");
        getElement().appendChild(bar);
        add(ViewElement.styled(sentence, "s", "t2"));
    }

    void show(FileWork.Running<?> running) {
        sentence.setText(running.sentence());
        if (running.all() > 0) {
            bar.setAttribute("max", String.valueOf(running.all())).setAttribute("value", String.valueOf(Math.min(running.done(), running.all())));
        } else {
            bar.removeAttribute("value");
        }
    }
}
