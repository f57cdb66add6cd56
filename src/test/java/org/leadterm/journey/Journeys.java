package org.leadterm.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the {@link Site}, the same for a whole run, and closes the windows that the test opened. */
final class Journeys implements ParameterResolver, AfterEachCallback {
    private static final Path PICTURES = Path.of("target", "journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return site(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Site site = site(context);
        if (context.getExecutionException().isPresent()) {
            site.picture(PICTURES, context.getRequiredTestMethod().getName());
        }
        site.closeWindows();
    }

    private static Site site(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Site.class, type -> new Site(), Site.class);
    }
}
