package org.leadterm.assessment.question.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.answer.FullMarks;
import org.leadterm.assessment.question.answer.QuestionAnswerJson;
import org.leadterm.assessment.question.json.Arrangement;
import org.leadterm.assessment.question.json.CandidateJson;
import org.leadterm.assessment.question.json.QuestionMarkJson;
import org.leadterm.assessment.question.marking.QuestionMarking;
import org.leadterm.exercise.json.Json;
import org.leadterm.exercise.library.TextElement;

/** A question as a candidate sees it, to be answered and marked. Nothing is stored. */
class TryPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final String OPEN = "const host = this; import(new URL('js/question/try.js', document.baseURI))"
            + ".then(page => page.open(host, JSON.parse($0)))";

    private final transient Question question;
    private final Host host = new Host();

    TryPanel(Question question) {
        this.question = question;
        addClassNames("panel", "trypanel");
        getElement().setAttribute("aria-label", "Try it");
        host.addClassName("body");
        add(TextElement.styled(new Div(new H2("As candidates see it")), "panelhead"), host);
    }

    /** What the page calls: the mark of an answer, as JSON. */
    String mark(String answer) {
        return QuestionMarkJson.write(question, QuestionMarking.mark(question, QuestionAnswerJson.read(question, Json.read(answer)))).toString();
    }

    /** What the page calls: the answer that earns full marks. */
    String key() {
        return QuestionAnswerJson.write(question, FullMarks.of(question)).toString();
    }

    /** The place that the browser's own module fills. */
    private final class Host extends Div {
        private static final long serialVersionUID = 1L;

        @Override
        protected void onAttach(AttachEvent attach) {
            getElement().executeJs(OPEN, CandidateJson.write(question, Arrangement.STABLE).toString());
        }

        @ClientCallable
        private String mark(String answer) {
            return TryPanel.this.mark(answer);
        }

        @ClientCallable
        private String key() {
            return TryPanel.this.key();
        }
    }
}
