package org.leadterm.classification.release.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadterm.classification.Classification;
import org.leadterm.classification.load.Problem;
import org.leadterm.classification.load.Progress;
import org.leadterm.classification.release.Loader;
import org.leadterm.classification.release.Preview;
import org.leadterm.classification.release.Releases;
import org.leadterm.classification.release.StoredRelease;

/** Takes a file step by step: what it is, what is in it, and only then is it stored. */
class ImportPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LOOK_EVERY = 200;

    private final transient Releases releases;
    private final transient Executor threads;
    private final transient Clock clock;
    private final transient Runnable stored;
    private final ImportFields fields = new ImportFields();
    private final Span file = new Span();
    private final Div choice = new Div();
    private final Div outcome = new Div();
    private transient byte[] content = {};
    private transient Registration looking = () -> { };

    /** @param stored what to do when something was stored */
    ImportPanel(Releases releases, Executor threads, Clock clock, Runnable stored) {
        this.releases = releases;
        this.threads = threads;
        this.clock = clock;
        this.stored = stored;
        addClassNames("panel", "importpanel");
        H2 title = new H2("Load a release or an alphabetical index");
        title.setId("import-title");
        getElement().setAttribute("aria-labelledby", "import-title");
        Paragraph about = new Paragraph("NHS TRUD text, WHO ClaML, FHIR CodeSystem or TSV, 64 MiB at most. "
                + "The file is checked first, and you see what is in it before anything is stored.");
        Div words = ViewElement.styled(new Div(title, ViewElement.styled(about, "s", "t2")), "grow");
        Div head = ViewElement.styled(new Div(words, new FileForm(this::take, sentence -> say(ViewElement.note("error", "✕", sentence)))), "uploadhead");
        choice.addClassName("choice");
        choice.add(ViewElement.styled(file, "b", "file"), fields, ViewElement.button("Check the file", this::check, "primary"));
        choice.setVisible(false);
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        add(head, choice, outcome);
    }

    void take(String name, byte[] bytes) {
        content = bytes;
        file.setText(name + ", " + Texts.number((bytes.length + 1023) >> 10) + " KiB");
        fields.guess(FileGuess.of(name, bytes), LocalDate.now(clock));
        again();
    }

    private void again() {
        choice.setVisible(true);
        say();
    }

    private void check() {
        if (!fields.problems().isEmpty()) {
            say(fields.problems().stream().map(problem -> ViewElement.note("error", "✕", problem)).toArray(Component[]::new));
            return;
        }
        Loader loader = releases.loader();
        Classification classification = fields.classification();
        byte[] bytes = content;
        if (fields.isIndex()) {
            work(progress -> loader.previewIndex(classification, bytes),
                    entries -> propose(new IndexPreviewPanel(classification, entries, () -> storeIndex(loader, classification), this::again)));
        } else {
            var heading = fields.heading();
            var format = fields.format();
            work(progress -> loader.preview(format, heading, bytes, progress),
                    preview -> propose(new PreviewPanel(preview, LocalDate.now(clock), () -> store(loader, preview), this::again)));
        }
    }

    private void propose(Component preview) {
        choice.setVisible(false);
        say(preview);
    }

    private void store(Loader loader, Preview preview) {
        work(progress -> loader.store(preview, progress), release -> {
            finish("“" + release.name() + "” is stored with " + Texts.count(release.codes(), "code") + ", and " + when(release));
            if (!preview.touched().isEmpty() && isInForce(release)) {
                outcome.add(new Div(ViewElement.link("alarms", "See the exercises that are to be looked at")));
            }
        });
    }

    private void storeIndex(Loader loader, Classification classification) {
        byte[] bytes = content;
        work(progress -> loader.storeIndex(classification, bytes),
                entries -> finish("The index of " + classification.title() + " is stored with "
                        + (entries == 1 ? "1 entry." : Texts.number(entries) + " entries.")));
    }

    private String when(StoredRelease release) {
        if (isInForce(release)) {
            return "in force.";
        }
        return release.validFrom().isAfter(LocalDate.now(clock)) ? "in force from " + Texts.day(release.validFrom()) + " on."
                : "not in force: another release has a later first day.";
    }

    private boolean isInForce(StoredRelease release) {
        return releases.active(release.classification()).filter(release::equals).isPresent();
    }

    private void finish(String sentence) {
        content = new byte[0];
        say(ViewElement.note("ok", "✓", sentence));
        stored.run();
    }

    private <T> void work(Function<Progress, T> task, Consumer<T> then) {
        choice.setVisible(false);
        FileWork<T> work = FileWork.start(threads, task);
        ProgressPanel progress = new ProgressPanel();
        say(progress);
        UI page = UI.getCurrent();
        page.setPollInterval(LOOK_EVERY);
        looking = page.addPollListener(poll -> look(work, progress, then));
        look(work, progress, then);
    }

    private <T> void look(FileWork<T> work, ProgressPanel progress, Consumer<T> then) {
        FileWork.State<T> state = work.state();
        if (state instanceof FileWork.Running<T> running) {
            progress.show(running);
            return;
        }
        stopLooking(UI.getCurrent());
        if (state instanceof FileWork.Done<T> done) {
            then.accept(done.result());
        } else if (state instanceof FileWork.Refused<T> refused) {
            refused(refused.problems());
        } else if (state instanceof FileWork.Failed<T> failed) {
            again();
            say(ViewElement.note("error", "✕", failed.sentence()));
        }
    }

    private void refused(List<Problem> problems) {
        again();
        Div note = ViewElement.note("error", "✕", "Nothing was stored: the file has "
                + (problems.size() == 1 ? "a problem." : Texts.count(problems.size(), "problem") + "."));
        note.add(new ProblemsPanel(problems));
        say(note);
    }

    private void stopLooking(UI page) {
        looking.remove();
        page.setPollInterval(-1);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stopLooking(detach.getUI());
        content = new byte[0];
    }

    private void say(Component... parts) {
        outcome.removeAll();
        outcome.add(parts);
    }
}
