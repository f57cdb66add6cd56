package org.leadterm.classification.release;

import java.util.List;
import java.util.stream.Collectors;

/** A release cannot be retired while exercises have codes that only it has. */
public final class ReleaseInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    ReleaseInUse(StoredRelease release, List<Dependants.Dependant> resting) {
        super("\"" + release.name() + "\" cannot be retired: codes that the next release lacks are in the key"
                + (resting.size() == 1 ? " of " : "s of " + resting.size() + " exercises: ")
                + resting.stream().limit(NAMED).map(Dependants.Dependant::title).collect(Collectors.joining(", "))
                + (resting.size() > NAMED ? " and others" : "") + ". Load the release that is to follow first.");
    }
}
