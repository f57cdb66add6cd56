package org.leadterm.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leadterm.exercise.ExerciseFolders;
import org.leadterm.exercise.ShippedExercises;
import org.leadterm.exercise.file.FolderFiles;

/** Takes in, at start, the exercises of the folder that the installation names, or else those inside the WAR. */
@ApplicationScoped
class ExerciseLibrary {
    private static final Logger LOG = Logger.getLogger(ExerciseLibrary.class.getName());
    private static final String SHIPPED = "/WEB-INF/exercises/";

    private final Settings settings;
    private final ShippedExercises exercises;

    @Inject
    ExerciseLibrary(Settings settings, ShippedExercises exercises) {
        this.settings = settings;
        this.exercises = exercises;
    }

    /** For the container's proxy. */
    protected ExerciseLibrary() {
        this(null, null);
    }

    void load(ServletContext application) {
        try {
            Path folder = settings.exercises().orElse(null);
            exercises.load(folder == null ? shipped(application) : ExerciseFolders.in(folder));
        } catch (IOException unreadable) {
            LOG.log(Level.SEVERE, "The folder of exercises cannot be read: {0}", unreadable.toString());
        }
    }

    private static List<FolderFiles> shipped(ServletContext application) throws IOException {
        List<FolderFiles> folders = new ArrayList<>();
        for (String folder : ShippedFiles.folders(application, SHIPPED)) {
            Map<String, byte[]> files = ShippedFiles.in(application, folder);
            if (files.containsKey(ExerciseFolders.FILE)) {
                folders.add(FolderFiles.of(folder.substring(SHIPPED.length(), folder.length() - 1), files));
            }
        }
        return folders;
    }
}
