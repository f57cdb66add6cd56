package org.leadterm.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page around every view. */
@Viewport("width=device-width, initial-scale=1")
public class Application implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Leadterm");
        settings.addLink("stylesheet", "css/tokens.css");
        settings.addLink("stylesheet", "css/components.css");
        settings.addFavIcon("icon", "icons/mark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineFromFile(Inline.Position.PREPEND, "org/leadterm/shell/theme.js", Inline.Wrapping.JAVASCRIPT);
    }
}
