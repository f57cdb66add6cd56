package org.leadterm.progress.threshold;

import java.util.Map;
import org.leadterm.marking.Group;

/** What people call the four groups. */
public final class GroupName {
    private static final Map<Group, String> NAMES = Map.of(Group.PRIMARY_DIAGNOSIS, "Primary diagnosis", Group.SECONDARY_DIAGNOSIS, "Secondary diagnosis",
            Group.PRIMARY_PROCEDURE, "Primary procedure", Group.SECONDARY_PROCEDURE, "Secondary procedure");

    private GroupName() {
    }

    public static String of(Group group) {
        return NAMES.get(group);
    }
}
