package org.leadterm.people.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.leadterm.people.PersonId;
import org.leadterm.people.account.BuiltInAdministrator;

/**
 * The token that {@code LEADTERM_BOOTSTRAP_TOKEN} names, with which an installation's first accounts are made. It is the
 * built-in administrator's; at each start the setting's token is the only one.
 */
@ApplicationScoped
public class BootstrapToken {
    static final String SETTING = "LEADTERM_BOOTSTRAP_TOKEN";
    private static final int MIN_LENGTH = 32;
    private static final Logger LOG = Logger.getLogger(BootstrapToken.class.getName());
    private final TokenRows rows;
    private final BuiltInAdministrator administrator;
    private final Clock clock;

    protected BootstrapToken() {
        this(null, null, null);
    }

    @Inject
    BootstrapToken(TokenRows rows, BuiltInAdministrator administrator, Clock clock) {
        this.rows = rows;
        this.administrator = administrator;
        this.clock = clock;
    }

    /** Makes the setting's token good and revokes any other that was set before. */
    @Transactional
    public void install() {
        install(ConfigProvider.getConfig().getOptionalValue(SETTING, String.class).map(String::strip).filter(text -> !text.isEmpty()));
    }

    void install(Optional<String> setting) {
        Optional<TokenSecret> wanted = setting.filter(BootstrapToken::isLongEnough).map(TokenSecret::new);
        rows.bootstrap().stream().filter(token -> wanted.stream().noneMatch(secret -> secret.hash().equals(token.secretHash())))
                .forEach(token -> token.revoke(clock.instant()));
        wanted.ifPresent(this::makeGood);
    }

    private void makeGood(TokenSecret secret) {
        PersonId owner = administrator.open().id();
        Optional<ApiToken> known = rows.find(secret);
        known.ifPresent(token -> token.restore(owner));
        if (known.isEmpty()) {
            rows.add(ApiToken.issueBootstrap(owner, secret, clock.instant()));
        }
    }

    private static boolean isLongEnough(String text) {
        if (text.length() < MIN_LENGTH) {
            LOG.log(Level.WARNING, "{0} is ignored: it has {1} characters and needs {2} or more.",
                    new Object[] {SETTING, text.length(), MIN_LENGTH});
        }
        return text.length() >= MIN_LENGTH;
    }
}
