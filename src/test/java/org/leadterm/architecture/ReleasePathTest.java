package org.leadterm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.Exercises;
import org.leadterm.exercise.draft.Drafts;
import org.leadterm.exercise.draft.Gates;

/**
 * What was written in the workshop becomes a version in one place, and that place asks the gate first. An archive that a tutor uploads
 * is another way in, with its own two doors.
 */
class ReleasePathTest {
    private static final String DRAFTS = Drafts.class.getName() + ".release";

    @Test
    void only_a_drafts_release_makes_a_version_of_what_was_written() {
        assertEquals(Set.of(DRAFTS), users(Exercises.class, "release"));
    }

    @Test
    void a_drafts_release_asks_the_gate() {
        assertTrue(users(Gates.class, "pass").contains(DRAFTS));
    }

    @Test
    void archives_come_in_by_the_library_and_by_rest() {
        assertEquals(Set.of("org.leadterm.exercise.library.LibraryView.store", "org.leadterm.exercise.ExerciseResource.upload"),
                users(Exercises.class, "upload").stream().filter(user -> !user.startsWith(Exercises.class.getName() + ".")).collect(Collectors.toSet()));
    }

    /** The methods that call one of that name, or refer to it. */
    private static Set<String> users(Class<?> owner, String method) {
        return Leadterm.CLASSES.stream().flatMap(type -> Stream.<JavaAccess<?>>concat(type.getAccessesFromSelf().stream(),
                        type.getCodeUnitReferencesFromSelf().stream()))
                .filter(access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget)
                .filter(access -> access.getTargetOwner().isAssignableTo(owner) && access.getTarget().getName().equals(method))
                .map(access -> access.getOriginOwner().getName() + "." + access.getOrigin().getName()).collect(Collectors.toSet());
    }
}
