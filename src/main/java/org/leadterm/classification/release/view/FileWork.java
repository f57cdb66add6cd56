package org.leadterm.classification.release.view;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.classification.load.FileTooLarge;
import org.leadterm.classification.load.Problem;
import org.leadterm.classification.load.Progress;
import org.leadterm.classification.load.RefusedFile;

/** Work on a file in another thread: how far it is, and in the end what came of it. */
final class FileWork<T> implements Progress {
    private static final Logger LOG = Logger.getLogger(FileWork.class.getName());

    private volatile State<T> state = new Running<>(Step.READING, 0, 0);

    /** How it stands. */
    sealed interface State<T> {
    }

    /** @param all of how many; 0 where that is not known */
    record Running<T>(Step step, int done, int all) implements State<T> {
        String sentence() {
            return step.title() + (all > 0 ? ", " + Texts.number(done) + " of " + Texts.number(all) : "");
        }
    }

    record Done<T>(T result) implements State<T> {
    }

    /** The file has problems; nothing was stored. */
    record Refused<T>(List<Problem> problems) implements State<T> {
        Refused {
            problems = List.copyOf(problems);
        }
    }

    record Failed<T>(String sentence) implements State<T> {
    }

    private FileWork() {
    }

    static <T> FileWork<T> start(Executor threads, Function<Progress, T> work) {
        FileWork<T> started = new FileWork<>();
        threads.execute(() -> started.run(work));
        return started;
    }

    private void run(Function<Progress, T> work) {
        try {
            state = new Done<>(work.apply(this));
        } catch (RefusedFile refused) {
            state = new Refused<>(refused.problems());
        } catch (FileTooLarge large) {
            state = new Failed<>("Nothing was stored. " + large.getMessage() + ".");
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.SEVERE, "A file of a code book could not be loaded", unforeseen);
            state = new Failed<>("Something went wrong. Look at the list below to see whether it was stored.");
        }
    }

    @Override
    public void at(Step step, int done, int all) {
        state = new Running<>(step, done, all);
    }

    State<T> state() {
        return state;
    }
}
