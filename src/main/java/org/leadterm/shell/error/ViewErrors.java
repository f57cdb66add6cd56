package org.leadterm.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What people see when a view fails: a calm sentence and a reference; the trace is in the log. */
@ApplicationScoped
class ViewErrors {
    private static final Logger LOG = Logger.getLogger(ViewErrors.class.getName());

    void install(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Calm()));
    }

    /** Logs once and tells the person. */
    static final class Calm implements ErrorHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public void error(ErrorEvent event) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "A view failed, reference " + reference, event.getThrowable());
            if (UI.getCurrent() != null) {
                Notification shown = Notification.show("Something went wrong. What was saved is safe. Reference " + reference,
                        10_000, Notification.Position.TOP_CENTER);
                shown.addThemeVariants(NotificationVariant.LUMO_ERROR);
            }
        }
    }
}
