package org.leadterm.exercise.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The gate that this installation has. */
@ApplicationScoped
public class Gates {
    private final Instance<ReleaseGate> installed;

    @Inject
    Gates(Instance<ReleaseGate> installed) {
        this.installed = installed;
    }

    /** For the container's proxy. */
    protected Gates() {
        this(null);
    }

    public Optional<ReleaseGate> gate() {
        return installed.isResolvable() ? Optional.of(installed.get()) : Optional.empty();
    }

    /** @throws GateClosed when there is none, or it does not let the draft pass */
    void pass(Draft draft) {
        gate().orElseThrow(() -> new GateClosed("Releasing needs a second person's sign-off, which is not set up here.")).pass(draft);
    }
}
