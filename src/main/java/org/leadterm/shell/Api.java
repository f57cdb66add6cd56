package org.leadterm.shell;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API; its resources live with their features. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}
