package org.leadterm.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.leadterm.people.password.DemoPassword;

/**
 * The last line of a start: where to go and, on a demo installation, with which accounts. It is said once the first page
 * has really been served, not when the deployment believes that it could be.
 */
@ApplicationScoped
class Welcome {
    private static final Logger LOG = Logger.getLogger(Welcome.class.getName());
    private static final int PATIENCE_SECONDS = 300;

    private final Settings settings;

    @Inject
    Welcome(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy. */
    protected Welcome() {
        this(null);
    }

    /** Waits in the background for the first page. Only Payara tells its port; another server gets no line. */
    void announce(ServletContext application) {
        ConfigProvider.getConfig().getOptionalValue("payara.instance.http.port", Integer.class).ifPresent(port -> {
            String address = "http://localhost:" + port + application.getContextPath() + "/";
            Thread waiting = new Thread(() -> waitFor(address), "leadterm-welcome");
            waiting.setDaemon(true);
            waiting.start();
        });
    }

    private void waitFor(String address) {
        try {
            for (int second = 0; second < PATIENCE_SECONDS; second++) {
                if (answers(address)) {
                    LOG.log(Level.INFO, sentence(address, settings.demo()));
                    return;
                }
                Thread.sleep(1000);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(String address) {
        try {
            HttpURLConnection page = (HttpURLConnection) URI.create(address).toURL().openConnection();
            page.setConnectTimeout(1000);
            page.setReadTimeout(10_000);
            return page.getResponseCode() < 400;
        } catch (IOException notYet) {
            return false;
        }
    }

    static String sentence(String address, boolean demo) {
        return "Leadterm is ready: " + address
                + (demo ? " – demo accounts trainee, coder, tutor, administrator, password " + DemoPassword.TEXT : "");
    }
}
