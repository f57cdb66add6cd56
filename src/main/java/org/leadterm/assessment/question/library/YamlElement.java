package org.leadterm.assessment.question.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.json.QuestionYaml;

/** Questions as a file to edit. They are asked for at the download, when the caller's roles are checked again. */
class YamlElement extends Anchor {
    private static final long serialVersionUID = 1L;

    YamlElement(String text, String file, SerializableSupplier<List<Question>> questions) {
        super(DownloadHandler.fromInputStream(download -> answer(file, questions.get())), text);
        addClassName("btn");
    }

    static DownloadResponse answer(String file, List<Question> questions) {
        byte[] yaml = QuestionYaml.write(questions).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(yaml), file, "application/yaml", yaml.length);
    }
}
