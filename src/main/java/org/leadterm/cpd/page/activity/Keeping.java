package org.leadterm.cpd.page.activity;

import java.time.Instant;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.evidence.Evidence;

/** What can be done to an activity that is open; each answers with what has become of it, or refuses as the activities do. */
public interface Keeping {
    Activity save(Activity before, Entry entry);

    Activity attach(Activity activity, String name, byte[] content);

    Activity detach(Activity activity, Evidence file);

    void delete(Activity activity);

    Instant now();
}
