package org.leadterm.people.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** The way out for mails: to the server that the installation is configured with, by Jakarta Mail. */
@ApplicationScoped
public class Postbox {
    private static final Logger LOG = Logger.getLogger(Postbox.class.getName());
    private final MailSettings settings;

    @Inject
    protected Postbox() {
        this(MailSettings.of(ConfigProvider.getConfig()));
    }

    Postbox(MailSettings settings) {
        this.settings = settings;
    }

    public MailSettings settings() {
        return settings;
    }

    /** @throws MailFailed when the server does not take it, or none is configured */
    void send(Letter letter) {
        if (!settings.isOn()) {
            throw new MailFailed(settings.isWanted() ? settings.problem() : "No mail server is configured here.");
        }
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(settings.session(), login()));
            message.setFrom(new InternetAddress(settings.from()));
            message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().text()));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message);
        } catch (MessagingException failed) {
            LOG.log(Level.WARNING, failed, () -> "A mail could not be sent through " + settings + ".");
            throw new MailFailed("The mail server did not take the mail: " + cause(failed));
        }
    }

    private Authenticator login() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }

    /** The first line of the innermost reason: what the server or the network said. */
    private static String cause(Throwable failed) {
        Throwable inner = failed;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String said = String.valueOf(inner.getMessage()).strip().split("\\R", 2)[0];
        return said.length() <= 300 ? said : said.substring(0, 299) + "…";
    }
}
