package org.leadterm.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.file.FolderFiles;

/** The exercises that an installation brings along. */
@ApplicationScoped
public class ShippedExercises {
    private static final Logger LOG = Logger.getLogger(ShippedExercises.class.getName());
    private final Exercises exercises;

    @Inject
    ShippedExercises(Exercises exercises) {
        this.exercises = exercises;
    }

    /** For the container's proxy. */
    protected ShippedExercises() {
        this(null);
    }

    /**
     * Takes in the exercises of folders at start. What is here already stays as it is; a bad one is logged, the others are
     * taken, and what they warn of is logged too.
     */
    @Transactional
    public void load(List<FolderFiles> folders) {
        for (FolderFiles folder : folders) {
            Reading reading = exercises.read(folder);
            if (reading instanceof Reading.Refused refused) {
                refused.problems().forEach(problem -> LOG.log(Level.SEVERE, "Exercise {0} is not loaded: {1}",
                        new Object[] {folder.folder(), problem}));
            } else {
                load(reading.orRefuse());
            }
        }
    }

    private void load(Accepted accepted) {
        accepted.warnings().forEach(warning -> LOG.log(Level.WARNING, "Exercise {0}: {1}", new Object[] {accepted.exercise().id(), warning}));
        exercises.addShipped(accepted);
    }
}
