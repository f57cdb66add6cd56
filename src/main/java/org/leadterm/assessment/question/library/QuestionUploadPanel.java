package org.leadterm.assessment.question.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.assessment.question.bank.QuestionUpload;
import org.leadterm.assessment.question.reading.QuestionsRefused;
import org.leadterm.exercise.file.TooLarge;
import org.leadterm.exercise.library.ProblemsPanel;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.library.UploadForm;
import org.leadterm.people.Refusal;

/** Takes a file of questions or a zip of such files, and says what became of it: the new versions, or every problem at once. */
class QuestionUploadPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 12;

    private final transient Function<byte[], QuestionUpload> store;
    private final Div outcome = new Div();

    /** @param store stores what was sent, or refuses it as the bank does */
    QuestionUploadPanel(Function<byte[], QuestionUpload> store) {
        this.store = store;
        addClassNames("panel", "uploadpanel");
        H2 title = new H2("Upload questions");
        title.setId("upload-title");
        getElement().setAttribute("aria-labelledby", "upload-title");
        Paragraph about = new Paragraph("A YAML file with a list of questions, or a zip of such files, 5 MiB at most. A question that is here already gets "
                + "its next version if anything changed; papers and answers keep the version they were made with.");
        about.addClassNames("s", "t2");
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        UploadForm form = new UploadForm("Choose a file", "Only YAML files and zips can be uploaded.",
                List.of("application/zip", "application/x-zip-compressed", "application/yaml", "application/x-yaml", ".zip", ".yaml", ".yml"),
                this::take, sentence -> say(note("error", "✕", sentence)));
        add(TextElement.styled(new Div(TextElement.styled(new Div(title, about), "grow"), form), "uploadhead"), outcome);
    }

    void take(byte[] bytes) {
        try {
            QuestionUpload upload = store.apply(bytes);
            say(note("ok", "✓", sentence(upload)));
        } catch (QuestionsRefused refused) {
            Div note = note("error", "✕", "Nothing was stored. " + refused.getMessage());
            note.add(new ProblemsPanel(refused.problems()));
            say(note);
        } catch (TooLarge | Refusal refused) {
            say(note("error", "✕", "Nothing was stored. " + refused.getMessage()));
        }
    }

    private static String sentence(QuestionUpload upload) {
        String unchanged = upload.unchanged() == 0 ? "" : " " + TextElement.count(upload.unchanged(), "question")
                + (upload.unchanged() == 1 ? " was" : " were") + " here already, word for word.";
        if (upload.stored().isEmpty()) {
            return "Nothing new." + unchanged;
        }
        String named = upload.stored().stream().limit(MOST_NAMED).map(version -> version.id() + " (version " + version.number() + ")")
                .collect(Collectors.joining(", "));
        int others = upload.stored().size() - MOST_NAMED;
        return "Stored: " + named + (others > 0 ? " and " + others + " more." : ".") + unchanged;
    }

    private void say(Div note) {
        outcome.removeAll();
        outcome.add(note);
    }

    private static Div note(String kind, String sign, String sentence) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        mark.addClassName("sign");
        Div note = new Div(mark, TextElement.styled(new Span(sentence), "b"));
        note.addClassNames("note", kind);
        return note;
    }
}
