package org.leadterm.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready when the first page can be served: started up, and the database answers. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
class Readiness implements HealthCheck {
    private final Startup startup;

    @Inject
    Readiness(Startup startup) {
        this.startup = startup;
    }

    /** For the container's proxy. */
    protected Readiness() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("leadterm").status(startup.isReady()).build();
    }
}
