package org.leadterm.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.assessment.question.bank.QuestionFiles;
import org.leadterm.assessment.question.bank.Questions;

/** Takes in, at start, the theory questions beside the installation's own exercises, or else those inside the WAR. */
@ApplicationScoped
class QuestionLibrary {
    private static final Logger LOG = Logger.getLogger(QuestionLibrary.class.getName());
    private static final String SHIPPED = "/WEB-INF/exercises/" + QuestionFiles.FOLDER + "/";

    private final Settings settings;
    private final Questions questions;

    @Inject
    QuestionLibrary(Settings settings, Questions questions) {
        this.settings = settings;
        this.questions = questions;
    }

    /** For the container's proxy. */
    protected QuestionLibrary() {
        this(null, null);
    }

    void load(ServletContext application) {
        try {
            Path folder = settings.exercises().orElse(null);
            questions.loadShipped(folder == null ? QuestionFiles.of(ShippedFiles.in(application, SHIPPED)) : QuestionFiles.in(folder));
        } catch (IOException unreadable) {
            LOG.log(Level.SEVERE, "The folder of questions cannot be read: {0}", unreadable.toString());
        }
    }
}
