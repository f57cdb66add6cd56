package org.leadterm.people.reminder;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * How mail leaves this installation: the environment variables {@code LEADTERM_MAIL_…} of the README, and the address under which
 * people reach it.
 *
 * @param problem why no mail can be sent although a server is named; empty when nothing is wrong
 */
public record MailSettings(String host, int port, String from, String user, String password, Tls tls, String site, String problem) {
    private static final String TIMEOUT = "20000";

    /** How the way to the server is encrypted. */
    public enum Tls {
        NONE(25), STARTTLS(587), TLS(465);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    static MailSettings of(Config config) {
        String tls = text(config, "LEADTERM_MAIL_TLS").orElse("starttls").toUpperCase(Locale.ROOT);
        Optional<Tls> way = Stream.of(Tls.values()).filter(one -> one.name().equals(tls)).findFirst();
        String port = text(config, "LEADTERM_MAIL_PORT").orElse("" + way.orElse(Tls.STARTTLS).port);
        String from = text(config, "LEADTERM_MAIL_FROM").orElse("");
        String site = text(config, "LEADTERM_URL").orElse("");
        String problem = "";
        if (way.isEmpty()) {
            problem = "LEADTERM_MAIL_TLS is one of none, starttls and tls.";
        } else if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > 65535) {
            problem = "LEADTERM_MAIL_PORT is not a port.";
        } else if (EmailAddress.parse(from).isEmpty()) {
            problem = "LEADTERM_MAIL_FROM is not an e-mail address.";
        } else if (!site.matches("https?://[^\\s/]+(/\\S*)?")) {
            problem = "LEADTERM_URL is to be the address of this installation, such as https://leadterm.trust.nhs.uk.";
        }
        return new MailSettings(text(config, "LEADTERM_MAIL_HOST").orElse(""), problem.isEmpty() ? Integer.parseInt(port) : 0, from,
                text(config, "LEADTERM_MAIL_USER").orElse(""), text(config, "LEADTERM_MAIL_PASSWORD").orElse(""), way.orElse(Tls.STARTTLS),
                site.endsWith("/") ? site.substring(0, site.length() - 1) : site, problem);
    }

    /** Whether mail can be sent. */
    public boolean isOn() {
        return !host.isEmpty() && problem.isEmpty();
    }

    /** Whether somebody meant it to be sent, rightly or not. */
    public boolean isWanted() {
        return !host.isEmpty();
    }

    String link(String path) {
        return site + "/" + path;
    }

    Properties session() {
        Properties session = new Properties();
        String way = "mail.smtp.";
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty(way + "host", host);
        session.setProperty(way + "port", String.valueOf(port));
        session.setProperty(way + "auth", String.valueOf(!user.isEmpty()));
        session.setProperty(way + "ssl.enable", String.valueOf(tls == Tls.TLS));
        session.setProperty(way + "starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        session.setProperty(way + "starttls.required", String.valueOf(tls == Tls.STARTTLS));
        session.setProperty(way + "ssl.checkserveridentity", "true");
        Stream.of("connectiontimeout", "timeout", "writetimeout").forEach(limit -> session.setProperty(way + limit, TIMEOUT));
        return session;
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Without its secrets: records are printed in logs. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + tls + "]";
    }
}
