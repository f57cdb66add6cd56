package org.leadterm.cpd.page.log;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Evidences;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.page.activity.Keeping;

/** Keeps the activities of the caller's own log. */
@Dependent
class LogKeeping implements Keeping {
    private final Activities activities;
    private final Evidences evidences;
    private final Clock clock;

    @Inject
    LogKeeping(Activities activities, Evidences evidences, Clock clock) {
        this.activities = activities;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Override
    public Activity save(Activity before, Entry entry) {
        return activities.change(before.id(), before.version(), entry);
    }

    @Override
    public Activity attach(Activity activity, String name, byte[] content) {
        evidences.add(activity.id(), name, new ByteArrayInputStream(content));
        return activities.find(activity.id());
    }

    @Override
    public Activity detach(Activity activity, Evidence file) {
        evidences.remove(file.id());
        return activities.find(activity.id());
    }

    @Override
    public void delete(Activity activity) {
        activities.delete(activity.id(), activity.version());
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
